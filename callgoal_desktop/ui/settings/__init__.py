"""The settings, one page over the others."""
