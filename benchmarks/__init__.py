"""What must be fast, measured beside its floor in the same run (DESIGN 7)."""
