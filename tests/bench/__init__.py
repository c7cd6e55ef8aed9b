"""Speed and memory, and the difference between two revisions; not run by pytest."""
