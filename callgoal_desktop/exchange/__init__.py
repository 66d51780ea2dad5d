"""Calls to and from files: one file a format, each a pure reader or writer of records."""
