"""Taking calls out: what, in which format, and where to."""
