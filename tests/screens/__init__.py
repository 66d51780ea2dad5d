"""Pictures of the window, each to be looked at: ``python -m tests.screens``."""
