"""The declarative kinds of check, one module each."""
