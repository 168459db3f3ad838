"""What belongs to the window itself: all commands, settings, and the ways to leave it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from console.desktop.frame.action import Action, brief

FINDING = (
    Action(
        id="palette",
        words=QT_TRANSLATE_NOOP("Action", "All commands"),
        icon="search",
        key="Ctrl+K",
        do=lambda window: window.finder.toggle(),
        over=True,
        strip=brief(QT_TRANSLATE_NOOP("hints", "All commands")),
    ),
)
LEAVING = (
    Action(
        id="lock",
        words=QT_TRANSLATE_NOOP("Action", "Lock the screen"),
        icon="lock",
        key="Ctrl+L",
        do=lambda window: window.lock_requested.emit(),
        when=lambda moment: moment.can_lock,
    ),
    Action(
        id="hide",
        words=QT_TRANSLATE_NOOP("Action", "Hide the screen at once, and show it again"),
        icon="eye-off",
        key="F10",
        do=lambda window: window.hide_requested.emit(),
        when=lambda moment: moment.can_lock,
        in_front=True,
    ),
    Action(
        id="settings",
        words=QT_TRANSLATE_NOOP("Action", "Settings"),
        icon="sliders",
        key="Ctrl+,",
        do=lambda window: window.settings.toggle(),
        over=True,
    ),
    Action(
        id="sign_out",
        words=QT_TRANSLATE_NOOP("Action", "Sign out"),
        icon="log-out",
        key="",
        do=lambda window: window.sign_out_requested.emit(),
    ),
)
