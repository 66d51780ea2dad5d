"""Records out, edits in: one local SQLite file, through sqlite-utils; no Qt."""
