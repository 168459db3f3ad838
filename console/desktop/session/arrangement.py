"""Where the parts of a talk lie: side by side, or one below the head in a narrow window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from console.desktop.session import widths
from console.desktop.widgets.scroll import BAR

if TYPE_CHECKING:
    from console.desktop.session.desk import SessionDesk

EDGE = 24
_HEARD = 0.55
"""How much of the middle is for what is heard."""


def spread(desk: "SessionDesk") -> None:
    """Person, note and helping column beside each other."""
    theme = desk.theme
    compact = theme.look.compact
    wide = widths.fit(desk.widths, desk.room, theme.look.scale, desk.side_least)
    gap, head = theme.px(widths.GAP), theme.frame("head")
    tall = desk.height() - (12 if compact else 16) - head
    note_x = EDGE + wide.person + gap
    side_x = note_x + wide.note + gap
    above = theme.px(16 if compact else 24)
    desk.person.set_head(head - above)
    # The bars of what scrolls lie in the gaps, where nothing else is.
    desk.person_place.setGeometry(EDGE, above, wide.person + BAR, desk.height() - above)
    desk.talk.setGeometry(note_x, 0, wide.note, head)
    middle = QRect(note_x, head, wide.note, tall)
    desk.after.setGeometry(middle)
    desk.note.set_low(low=desk.hears)
    desk.note.setGeometry(_below_heard(desk, middle))
    desk.side.setGeometry(side_x, head, wide.side + BAR, tall)
    desk.handles["person"].setGeometry(note_x - gap, head, gap, tall)
    desk.handles["side"].setGeometry(side_x - gap, head, gap, tall)
    place_head(desk)
    for part in (desk.person_place, desk.side):
        part.show()
    desk.note.setVisible(not desk.signed)
    desk.after.setVisible(desk.signed)
    desk.heard.setVisible(desk.hears and not desk.signed)


def _below_heard(desk: "SessionDesk", middle: QRect) -> QRect:
    """What is left for the note below what is heard, where there is anything."""
    if not desk.hears or desk.signed:
        return middle
    gap = desk.theme.px(widths.GAP)
    high = max(desk.heard.minimumSizeHint().height(), round(middle.height() * _HEARD) - gap)
    desk.heard.setGeometry(middle.x(), middle.y(), middle.width(), high)
    return middle.adjusted(0, high + gap, 0, 0)


def place_head(desk: "SessionDesk") -> None:
    """The buttons on the timer's line, reaching over the note's column where they need to."""
    theme = desk.theme
    head, line = theme.frame("head"), theme.line("label")
    right = desk.width() - EDGE
    side = desk.side.width() - BAR
    tall = desk.buttons.sizeHint().height()
    wide = max(side, desk.buttons.widest, desk.buttons.sizeHint().width())
    top = max(0, min(desk.talk.middle - tall // 2, desk.talk.bar_top - theme.px(4) - tall))
    desk.buttons.setGeometry(right - wide, top, wide, tall)
    below = top + tall + (head - top - tall - line) // 2
    said = max(side, desk.line.sizeHint().width())
    desk.line.setGeometry(right - said, below, said, line)
    now = desk.buttons.sizeHint().width()
    desk.talk.leave_room(max(0, now - side - theme.px(widths.GAP)))
    desk.buttons.raise_()
    desk.line.raise_()
    for handle in desk.handles.values():
        handle.raise_()


def stack(desk: "SessionDesk") -> None:
    """The head in rows, and below it the one column that is in sight."""
    top = _narrow_head(desk)
    below = QRect(EDGE, top, desk.room, desk.height() - top - 8)
    view = str(desk.view)
    desk.person.set_head(0)
    desk.person_place.setGeometry(below.adjusted(0, 0, BAR, 0))
    desk.side.setGeometry(below.adjusted(0, 0, BAR, 0))
    desk.note.set_low(low=False)
    desk.note.setGeometry(below)
    desk.heard.setGeometry(below)
    desk.after.setGeometry(below)
    seen = {
        "note": desk.after if desk.signed else desk.note,
        "heard": desk.heard,
        "side": desk.side,
        "person": desk.person_place,
    }[view]
    # First what comes, then what goes: hands that were in what goes are led on by the page.
    seen.show()
    for part in (desk.note, desk.heard, desk.after, desk.side, desk.person_place):
        if part is not seen:
            part.hide()


def _narrow_head(desk: "SessionDesk") -> int:
    """Buttons, timer, switch and line in rows; gives where they end."""
    theme, gap = desk.theme, desk.theme.px(4)
    wide, left, top = desk.room, EDGE, gap
    tall = desk.buttons.sizeHint().height()
    chosen = desk.switch.sizeHint()
    needed = max(desk.buttons.widest, desk.buttons.sizeHint().width())
    beside = chosen.width() + theme.px(16) + needed <= wide
    desk.buttons.setGeometry(left + wide - min(needed, wide), top, min(needed, wide), tall)
    line = theme.line("label")
    if beside:
        desk.switch.setGeometry(left, top, chosen.width(), tall)
    top += tall
    desk.talk.leave_room(0)
    height = desk.talk.tight_height
    desk.talk.setGeometry(left, top, wide, height)
    top += height
    if not beside:
        desk.switch.setGeometry(left, top, chosen.width(), chosen.height())
        top += chosen.height()
    desk.line.setGeometry(left, top, wide, line)
    return top + line + gap
