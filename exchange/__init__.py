"""Files in and out: spreadsheets and all that other programs read and write (DESIGN 1)."""
