"""What the pages are made of: fields, buttons, lists."""
