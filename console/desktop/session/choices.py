"""What choosing does to a note: pure functions on its content."""

from dataclasses import replace

from console.model.note import NoteContent


def add_reason(content: NoteContent, reason: str) -> NoteContent:
    """One more reason; the first one is the main one."""
    if reason in content.reasons:
        return content
    primary = content.primary_reason or reason
    return replace(content, reasons=(*content.reasons, reason), primary_reason=primary)


def drop_reason(content: NoteContent, reason: str) -> NoteContent:
    """One reason less; the next one becomes the main one."""
    left = tuple(r for r in content.reasons if r != reason)
    primary = content.primary_reason
    if primary == reason:
        primary = left[0] if left else None
    return replace(content, reasons=left, primary_reason=primary)


def main_reason(content: NoteContent, reason: str) -> NoteContent:
    """Make this the main reason, and let it stand first."""
    if reason not in content.reasons:
        return content
    rest = tuple(r for r in content.reasons if r != reason)
    return replace(content, reasons=(reason, *rest), primary_reason=reason)
