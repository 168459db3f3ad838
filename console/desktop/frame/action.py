"""One thing a person can do from a key; the tables of all of them are under `actions`."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from console.desktop.frame.moment import Moment

if TYPE_CHECKING:
    from console.desktop.frame.window import MainWindow

Source = object
"""English words as QT_TRANSLATE_NOOP marks them."""


def always(_moment: Moment) -> bool:
    """At any time."""
    return True


def nowhere(_moment: Moment) -> str:
    """Not in the strip of keys."""
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One thing to do.

    `words` and what `strip` gives are English sources of the contexts "Action" and "hints".
    `key` is the usual key as Qt writes it ("Ctrl+M"). On `page` alone it acts, or anywhere where
    that is empty; then only `when` it is valid, and only at the desk unless `in_front`. What is
    `over` lies over the page itself; for anything else what lies over it is taken away. `strip`
    gives its brief word for the status bar, empty where it has no place there at this moment.
    Without `do` it is a key of the page's own (arrows): named in the strip, never changed.
    """

    id: str
    words: Source
    icon: str = ""
    key: str
    do: "Callable[[MainWindow], object] | None" = None
    page: str = ""
    when: Callable[[Moment], bool] = always
    in_front: bool = False
    over: bool = False
    strip: Callable[[Moment], str] = nowhere
    context: str = "Action"

    @property
    def said(self) -> str:
        """Its words in the language of the moment."""
        return QCoreApplication.translate(self.context, str(self.words))

    def within(self, moment: Moment) -> bool:
        """Whether its key belongs to this place at all; elsewhere it goes on its way."""
        return not self.page or self.page == moment.page

    def valid(self, moment: Moment) -> bool:
        """Whether it does something now."""
        return self.within(moment) and (moment.at_desk or self.in_front) and self.when(moment)

    def meets(self, other: "Action") -> bool:
        """Whether both can be within reach at once, so that one key cannot be for both."""
        return not (self.page and other.page) or self.page == other.page


def brief(word: Source, *places: str) -> Callable[[Moment], str]:
    """This word in the strip at these places (`Moment.place`); everywhere if none is named."""
    return lambda moment: str(word) if not places or moment.place in places else ""


def briefs(**words: Source) -> Callable[[Moment], str]:
    """A word of its own in the strip for each of these places."""
    return lambda moment: str(words.get(moment.place, ""))
