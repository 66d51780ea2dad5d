"""What differs by operating system; QtCore, and QtWidgets only where a window is the point."""
