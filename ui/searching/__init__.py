"""The search box and what drops down from it."""
