"""The open next steps of all calls."""
