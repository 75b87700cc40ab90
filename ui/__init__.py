"""Everything that imports Qt: what is on the screen, and the one bridge from it to the file."""
