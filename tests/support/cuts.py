"""What cannot be read in a window: cut, elided, broken, or painted over."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QLineEdit, QWidget

from console.desktop.practice.line import LineRow
from console.desktop.widgets.words import Words
from tests.support.painted import Painted, painted

SLACK = 1.5
"""Pixels: a rounded edge is no cut."""
NAMED = 3
LAP = 3.0
"""Two texts that share so many pixels both ways are painted over each other."""


@dataclass(frozen=True, slots=True)
class Cut:
    """One text that cannot be read, on which widget, and how."""

    widget: str
    text: str
    how: str

    def __str__(self) -> str:
        return f"{self.widget}: {self.text!r} {self.how}"


def cuts(window: QWidget) -> list[Cut]:
    """All of a window, each once."""
    everything = list(painted(window))
    runs = [run for run in everything if not _covered(run, run.ink.center(), window)]
    found = [*_outside(runs), *_elided(runs), *_over_each_other(runs, window), *_broken(window)]
    return list(dict.fromkeys(found))


def _outside(runs: list[Painted]) -> Iterator[Cut]:
    for run in runs:
        if isinstance(run.widget, QLineEdit):
            continue  # what is typed scrolls; a placeholder that is too long is elided
        if run.room.width() <= 0 or run.room.height() <= 0:
            yield Cut(_name(run.widget), run.text, "is out of sight")
            continue
        ink, room = run.ink, run.room.adjusted(-SLACK, -SLACK, SLACK, SLACK)
        if not room.contains(ink):
            over = [
                f"{side} by {by:.0f} px"
                for side, by in (
                    ("left", room.left() - ink.left()),
                    ("right", ink.right() - room.right()),
                    ("top", room.top() - ink.top()),
                    ("bottom", ink.bottom() - room.bottom()),
                )
                if by > 0
            ]
            yield Cut(_name(run.widget), run.text, f"is cut: {', '.join(over)}")


def _elided(runs: list[Painted]) -> Iterator[Cut]:
    for run in runs:
        if "…" in run.text and run.text not in _said(run.widget):
            yield Cut(_name(run.widget), run.text, "is elided")


def _said(widget: QWidget) -> str:
    """What somebody says in a talk of practice: a "…" there is a voice that falters, as the story
    has it, and `Words` break lines but never elide.
    """
    line = widget.parentWidget()
    return line.line.words if isinstance(line, LineRow) else ""


def _over_each_other(runs: list[Painted], window: QWidget) -> Iterator[Cut]:
    for one, other in combinations([run for run in runs if not run.seen.isEmpty()], 2):
        shared = one.seen.intersected(other.seen)
        small = shared.width() <= LAP or shared.height() <= LAP
        if small or (one.widget, one.text) == (other.widget, other.text):
            continue  # the same text drawn twice in one place is a mark, not a mess
        if not any(_covered(run, shared.center(), window) for run in (one, other)):
            names = f"{_name(one.widget)} / {_name(other.widget)}"
            yield Cut(names, f"{one.text} / {other.text}", "are painted over each other")


def _broken(window: QWidget) -> Iterator[Cut]:
    """Words broken inside, or squeezed to nothing."""
    for words in window.findChildren(Words):
        if not words.isVisible() or not words.text().strip():
            continue
        if words.width() < 2 or words.height() < 2:
            yield Cut(_name(words), words.text(), "has no room at all")
            continue
        text = words.text()
        for _start, end in words._lines(words.contentsRect().width())[:-1]:
            if end < len(text) and not text[end].isspace() and not text[end - 1].isspace():
                yield Cut(_name(words), text, "is broken inside a word")
                break


def _covered(run: Painted, at: QPointF, window: QWidget) -> bool:
    """Whether a layer that lies over the page on purpose (a list, the palette) hides it there."""
    above = window.childAt(at.toPoint())
    if above is None or above is run.widget or run.widget.isAncestorOf(above):
        return False
    if above.isAncestorOf(run.widget):
        return False
    while (holder := above.parentWidget()) is not None and not holder.isAncestorOf(run.widget):
        above = holder
    layout = holder.layout() if holder is not None else None
    return layout is None or layout.indexOf(above) < 0


def _name(widget: QWidget) -> str:
    """The widget in the ones it lies in, those with a class of their own."""
    names: list[str] = []
    at: QWidget | None = widget
    while at is not None and len(names) < NAMED:
        name = type(at).__name__
        if not name.startswith("Q") and (not names or names[-1] != name):
            names.append(name)
        at = at.parentWidget()
    return " in ".join(names) or type(widget).__name__
