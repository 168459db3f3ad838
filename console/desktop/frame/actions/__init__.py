"""Everything a person can do from a key, by what it is about; `table` joins it."""
