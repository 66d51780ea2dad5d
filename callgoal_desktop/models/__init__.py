"""Rows as Qt wants them: item models over the workspace, QtCore and QtGui only."""
