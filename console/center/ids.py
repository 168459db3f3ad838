import re

_PLAIN = re.compile(r"[A-Za-z0-9._:-]{8,64}")


def plain(id_: str) -> bool:
    """Whether an id may become part of row ids and audiences: nothing in it means anything."""
    return _PLAIN.fullmatch(id_) is not None
