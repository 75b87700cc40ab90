"""What is due: rows, days that come again, and what a colleague did about it."""
