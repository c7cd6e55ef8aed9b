"""The order of the house: imports, map, sizes, names, documentation."""
