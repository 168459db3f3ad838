"""The content of a note, from the vault's own JSON."""

from typing import Any

from console import wire
from console.model.note import AgeBand, AgeBasis, Line, NoteContent


def content_of(plain: dict[str, Any]) -> NoteContent:
    """What was written, also where it breaks a rule of the wire (a line that is too long): words
    that are kept must be shown. Anything not understood beside the words is left empty.
    """
    try:
        return wire.from_json(NoteContent, plain)
    except wire.MalformedError:
        return _as_it_stands(plain)


def _as_it_stands(plain: dict[str, Any]) -> NoteContent:
    return NoteContent(
        lines=tuple(_line(line) for line in plain.get("lines") or ()),
        age_band=_one_of(AgeBand, plain.get("age_band")),
        age_basis=_one_of(AgeBasis, plain.get("age_basis")),
        reasons=tuple(str(reason) for reason in plain.get("reasons") or ()),
        primary_reason=plain.get("primary_reason"),
        district=str(plain.get("district") or ""),
        lives_alone=plain.get("lives_alone"),
        alias=str(plain.get("alias") or ""),
    )


def _line(plain: Any) -> Line:
    if isinstance(plain, dict):
        return Line(plain.get("at"), str(plain.get("text", "")))
    return Line(None, str(plain))


def _one_of(choices: Any, name: Any) -> Any:
    return choices(name) if name in set(choices) else None
