"""What a screen reader gets to hear and to do, from outside the program."""
