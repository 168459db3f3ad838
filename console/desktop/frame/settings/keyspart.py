from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.desktop.frame import shortcuts
from console.desktop.frame.action import Action
from console.desktop.frame.keys import Keys
from console.desktop.frame.settings.keyrow import KeyRow
from console.desktop.preferences import Preferences
from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.words import Words

Listener = Callable[[QKeyEvent], bool]


class KeysPart(QWidget):
    """Every shortcut there is, each with its key and the way to another.

    `listened` carries who hears the next key first, or None.
    """

    listened = Signal(object)

    def __init__(
        self, theme: Theme, preferences: Preferences, keys: Keys, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._preferences = preferences
        self._keys = keys
        self._actions: tuple[Action, ...] = ()
        self._rows: dict[str, KeyRow] = {}
        self._swap: tuple[Action, str, Action] | None = None
        self._about = Words(theme, "", "label", ink="text2")
        self._all = Button(theme, "", "secondary", height="inline")
        self._all.clicked.connect(self._reset_all)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._about, 1)
        head.addWidget(self._all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(head)
        column.addLayout(self._list)
        column.addStretch(1)
        preferences.changed.connect(self._show)
        self._say()

    @property
    def rows(self) -> dict[str, KeyRow]:
        """The row of each action, by its id."""
        return self._rows

    def show_actions(self, actions: Sequence[Action]) -> None:
        """These can be given keys; what is already there stays."""
        mine = tuple(action for action in actions if action.do is not None)
        if [one.id for one in mine] != [one.id for one in self._actions]:
            self._actions = mine
            self._rebuild()
        self._actions = mine
        self._show()

    def stop(self) -> None:
        """No row waits for a key any more."""
        for row in self._rows.values():
            row.listen(on=False)
            row.notice.silence()

    def _rebuild(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._rows = {}
        for action in self._actions:
            self._rows[action.id] = row = KeyRow(self.theme, action)
            row.waiting.connect(lambda on, row=row: self._waiting(row, on))
            row.wished.connect(lambda key, action=action: self._wish(action, key))
            row.swap_wished.connect(self._exchange)
            row.reset_wished.connect(lambda action=action: self._reset(action))
            self._list.addWidget(row)
            row.show()

    def _show(self) -> None:
        own = self._preferences.value.shortcuts
        for action in self._actions:
            mine = action.id in own and own[action.id] != action.key
            self._rows[action.id].show_key(self._key(action), own=mine)

    def _key(self, action: Action) -> str:
        return self._preferences.value.shortcuts.get(action.id, action.key)

    def _waiting(self, row: KeyRow, on: bool) -> None:  # noqa: FBT001 - from a signal
        if on:
            for other in self._rows.values():
                if other is not row:
                    other.listen(on=False)
        waits = next((one for one in self._rows.values() if one.listening), None)
        self._keys.listen(None if waits is None else _heard_by(waits))
        self.listened.emit(waits)

    def _wish(self, action: Action, key: str) -> None:
        names = {one.id: self._key(one) for one in self._actions}
        other = shortcuts.holder(self._actions, names, action, key) if key else None
        row = self._rows[action.id]
        if other is not None:
            self._swap = (action, key, other)
            row.offer_swap(key, other)
            return
        row.listen(on=False)
        self._keep({action.id: key})

    def _exchange(self) -> None:
        swap, self._swap = self._swap, None
        if swap is not None:
            action, key, other = swap
            self._keep({action.id: key, other.id: self._key(action)})
            self._rows[action.id].change.setFocus()

    def _keep(self, changed: dict[str, str]) -> None:
        own = self._preferences.value.shortcuts
        self._preferences.keep(shortcuts=shortcuts.chosen(self._actions, own, changed))

    def _reset(self, action: Action) -> None:
        own = self._preferences.value.shortcuts
        self._rows[action.id].change.setFocus()
        self._preferences.keep(shortcuts=shortcuts.given_back(self._actions, own, action.id))

    def _reset_all(self) -> None:
        self.stop()
        self._preferences.keep(shortcuts={})

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._about.setText(
            QCoreApplication.translate(
                "KeysPart",
                "Keys act the same whether one writes Korean or English. Delete leaves an action "
                "without a key.",
            )
        )
        self._all.setText(QCoreApplication.translate("KeysPart", "All usual keys"))


def _heard_by(row: KeyRow) -> Listener:
    def listener(event: QKeyEvent) -> bool:
        row.hear(event)
        return True

    return listener
