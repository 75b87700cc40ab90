"""The left pane: views and the customer tree."""
