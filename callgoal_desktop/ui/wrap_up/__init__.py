"""What an ended call came to."""
