"""What a sales call is and how it changes: standard library only, no clock of its own, never waits."""
