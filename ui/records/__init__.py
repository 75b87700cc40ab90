"""The Records tab: the timeline, its quick entry, the panel of each kind."""
