"""The central API: what consoles sync with. It imports nothing of the console's side."""
