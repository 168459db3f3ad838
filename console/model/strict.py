from typing import Any, ClassVar


class Strict:
    """A value that comes up the wire: an unknown field is refused, never dropped in silence."""

    __slots__ = ()
    __pydantic_config__: ClassVar[dict[str, Any]] = {"extra": "forbid"}
