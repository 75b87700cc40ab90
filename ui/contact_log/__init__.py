"""Log a contact."""
