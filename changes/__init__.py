"""The unit of work: change log, derived values, undo and redo, three-way merge (DESIGN 2.2, 2.3)."""
