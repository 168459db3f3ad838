"""The first page: who is there, and what this computer keeps for them."""
