"""Small widgets that every window is made of, one to a file, painted with the theme's tokens."""
