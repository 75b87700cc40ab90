"""The import wizard, a step a file."""
