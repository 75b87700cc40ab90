"""Cards on paper: preview and printer."""
