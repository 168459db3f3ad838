"""Small widgets, one a file, that know the theme and nothing of calls or people."""
