"""Which keys do something now, for the right half of the status bar."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from console.desktop.frame.action import Action
from console.desktop.frame.keys import Keys
from console.desktop.frame.moment import Moment
from console.desktop.widgets.keyhint import Key


def valid_now(moment: Moment, actions: Iterable[Action], keys: Keys) -> tuple[Key, ...]:
    """The keys of a moment in the order of the table, each with its brief word."""
    named = [(keys.label(one.id), one.strip(moment)) for one in actions if one.valid(moment)]
    return tuple(
        Key(label, QCoreApplication.translate("hints", word))
        for label, word in named
        if label and word
    )
