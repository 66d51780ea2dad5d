"""The transcript of a call: who talked, what was asked, and what sounds like a next step."""
