"""Which keys do something now, for the right half of the status bar."""

from PySide6.QtCore import QCoreApplication

from console.desktop.frame.keys import Keys
from console.desktop.widgets.keyhint import Key


def valid_now(page: str, phase: str, keys: Keys) -> tuple[Key, ...]:
    """The keys of a page; `phase` is the session's: none, talk, wrap_up or signed."""
    emergency = Key(
        keys.label("emergency"), QCoreApplication.translate("hints", "Emergency numbers")
    )
    note = Key(keys.label("note"), QCoreApplication.translate("hints", "Note"))
    risk = Key(keys.label("risk"), QCoreApplication.translate("hints", "Risk"))
    lookup = Key(keys.label("lookup"), QCoreApplication.translate("hints", "Find a service"))
    accept = Key(keys.label("accept"), QCoreApplication.translate("hints", "Answer"))
    if page == "queue":
        # In the middle of a talk nobody else can be answered.
        first = () if phase == "talk" else (accept,)
        return (*first, Key("↑ ↓", QCoreApplication.translate("hints", "Choose")), emergency)
    if page == "services":
        choose = Key("↑ ↓", QCoreApplication.translate("hints", "Choose"))
        return (lookup, choose, emergency)
    if phase == "talk":
        hand_over = Key(keys.label("follow_up"), QCoreApplication.translate("hints", "Hand over"))
        end = Key(keys.label("end"), QCoreApplication.translate("hints", "End the talk"))
        return (lookup, note, risk, hand_over, end, emergency)
    if phase == "wrap_up":
        go = Key(keys.label("confirm"), QCoreApplication.translate("hints", "Go on"))
        return (go, lookup, note, risk, emergency)
    if phase == "signed":
        return (
            Key(keys.label("confirm"), QCoreApplication.translate("hints", "Add to it")),
            accept,
            emergency,
        )
    return (accept, emergency)
