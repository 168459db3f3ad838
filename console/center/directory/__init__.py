"""From what cities publish to the directory file: import, report, publish."""
