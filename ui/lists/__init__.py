"""The customer list: table, columns, conditions, bulk work."""
