"""The window, its pages and panels: by hand, in Qt widgets; given what they show, and knowing no store."""
