"""Taking calls in: asking for files, files that are dropped, and what is said about it."""
