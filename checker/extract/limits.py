"""How much we read at most: a protocol is some twenty pages, and a file may be hostile."""

MAX_BYTES = 50 * 1024 * 1024  # bytes; a scanned dossier of 200 pages weighs about 40 MB
MAX_CHARACTERS = 5_000_000  # characters of text; some 1,700 pages of 3,000 characters
MAX_LINES = 200_000  # lines of a text file; 100 on each of 2,000 pages
MAX_PAGES = 2_000  # pages; a longer document is no protocol and would hold up a whole audit
