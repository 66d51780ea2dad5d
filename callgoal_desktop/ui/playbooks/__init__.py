"""The lists of questions: read, chosen and written."""
