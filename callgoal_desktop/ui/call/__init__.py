"""The page of one call: its plan, goal, questions, notes and next steps, and what earlier calls left open."""
