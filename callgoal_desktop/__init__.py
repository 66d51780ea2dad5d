"""CallGoal: asks what the goal of a sales call is, and keeps the few questions worth asking in view."""

__version__ = "0.1.0"
