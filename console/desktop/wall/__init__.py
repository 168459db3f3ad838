"""The supervisor's page: who waits, which talks are on, who asked for help, and answering it."""
