from typing import Literal

Opening = Literal["none", "closed", "opening", "open", "late", "failed"]
"""How the door to practice stands: `late` and `failed` say so, and it can be tried again."""
