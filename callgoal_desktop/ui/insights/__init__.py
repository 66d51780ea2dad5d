"""The insights page."""
