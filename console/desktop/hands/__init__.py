"""A pair of hands and eyes on the real console, without a screen: for the tour and for tests.

It can do what hands can do, and no more: press keys, type as an input method types, wait, look.
Nothing a person opens leads here; it runs only where Qt draws without a screen.
"""
