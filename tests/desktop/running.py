"""The whole application in the test's process: seen as a person sees it, without a screen."""

import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backends.null import Keyring
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from console.center.switchboard.interface import IncomingCall
from console.desktop import logs
from console.desktop.app import Console, Options
from console.desktop.i18n import Language
from console.desktop.shift import Shift
from console.model.contact import Caller, Channel
from console.model.screen import Link
from console.store.connection import Connection
from tests.desktop.samples import commit
from tests.support import inside
from tests.support.center import PASSWORD, RunningCenter

PATIENCE_MS = 15_000


class Eyes:
    """A console and who looks at it. Close it to end it as the process would."""

    def __init__(self, qtbot: QtBot, qt: QApplication, options: Options) -> None:
        self._qtbot = qtbot
        self.home = options.home
        self._log = logs.handler(options.home)
        logging.getLogger().addHandler(self._log)
        self.console = Console(qt, options)
        self.window = self.console.window
        self.quiet: list[bool] = []
        self.ended = False
        self.peers = [self]
        self.console.show()

    # --- what can be done -------------------------------------------------------------------------

    def sign_in(self, login: str, password: str = PASSWORD) -> None:
        """Type both and press Enter; what becomes of it is to be waited for."""
        self.until(lambda: self.console.house is not None)
        form = self.console.page.form
        form.login.edit.setText(login)
        form.password.edit.setText(password)
        form.submitted.emit(login, password)

    def enter(self, login: str, password: str = PASSWORD) -> None:
        self.sign_in(login, password)
        self.until(lambda: self.window.signed_in)

    def enter_online(self, login: str, password: str = PASSWORD) -> None:
        self.enter(login, password)
        self.until(lambda: self.link is Link.ONLINE)

    def accept(self, contact_id: str) -> None:
        """As F2 on this row."""
        self.until(lambda: self.window.queue.model.position(contact_id) is not None)
        self.window.queue.view.accepted.emit(contact_id)

    def talk(self, contact_id: str) -> None:
        self.accept(contact_id)
        self.until(lambda: self.window.session.phase == "talk")

    def write(self, words: str) -> None:
        commit(self.window.session.note.editor, words)
        self.window.session.flush()

    def kept(self) -> None:
        """Until all that was done is on the disk."""
        self.window.session.flush()
        self.until(lambda: self.shift.hand.idle)

    def sign_out(self) -> None:
        self.window.sign_out_requested.emit()

    def signed_out(self) -> None:
        self.sign_out()
        self.until(lambda: not self.window.signed_in)

    def in_vault(self, work: Callable[[Connection], object]) -> None:
        """Something done on the vault's own writing connection."""
        self.shift._store.write(work).result(10)

    # --- what can be seen -------------------------------------------------------------------------

    @property
    def shift(self) -> Shift:
        shift: Shift | None = self.console.house.shift
        assert shift is not None
        return shift

    @property
    def link(self) -> Link:
        return self.shift.standing.truth.link

    @property
    def words(self) -> str:
        """Everything a person can read now."""
        return "\n".join(texts(self.window))

    def theme_scheme(self) -> str:
        return self.console.theme.look.scheme

    def sees(self, *sentences: str) -> None:
        """Wait until all of these can be read."""
        try:
            self.until(lambda: all(sentence in self.words for sentence in sentences))
        except Exception:  # noqa: BLE001 - pytest-qt's own
            raise AssertionError(f"{sentences} not in:\n{self.words}") from None

    def says(self, korean: str, english: str) -> None:
        """Wait until this can be read, in the language of the moment and then in the other."""
        first, other = (korean, english) if self._korean else (english, korean)
        self.sees(first)
        self._switch()
        self.sees(other)
        self._switch()

    def _switch(self) -> None:
        """To the other language. Qt's translators are the process's, whose are all consoles."""
        language: Language = "en" if self._korean else "ko"
        for eyes in self.peers:
            if not eyes.ended:
                eyes.window.switch_language(language)

    @property
    def _korean(self) -> bool:
        return self.console._languages.language == "ko"

    def until(self, condition: Callable[[], Any]) -> None:
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    @property
    def log(self) -> str:
        path = self.home / "log" / "console.log"
        return path.read_text("utf-8") if path.exists() else ""

    # --- how it ends ------------------------------------------------------------------------------

    def end(self) -> None:
        """As after the event loop; a second time does nothing."""
        if self.ended:
            return
        self.ended = True
        try:
            self.console.end()
        finally:
            self._clear_away()

    def _clear_away(self) -> None:
        logging.getLogger().removeHandler(self._log)
        self._log.close()
        self.console._languages.switch("en")
        self.window.hide()
        self.window.deleteLater()
        self.console.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def texts(window: QWidget) -> Iterator[str]:
    """What stands on the visible widgets of a window, its delegates' rows included."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            yield from _texts(widget)


def everything(window: QWidget) -> str:
    """What any widget of a window holds, in sight or not."""
    return "\n".join(text for one in window.findChildren(QWidget) for text in _texts(one))


def _texts(widget: QWidget) -> Iterator[str]:
    plain: Any = widget
    if isinstance(widget, QTextEdit) or hasattr(widget, "toPlainText"):
        yield plain.toPlainText()
    elif isinstance(widget, QAbstractItemView):
        model = widget.model()
        if model is not None:
            for row in range(model.rowCount()):
                yield str(model.data(model.index(row, 0), Qt.ItemDataRole.DisplayRole))
    elif hasattr(widget, "text") and (not isinstance(widget, QLineEdit) or _readable(widget)):
        yield str(plain.text()) if callable(plain.text) else str(plain.text)
    if widget.accessibleName():
        yield widget.accessibleName()


def _readable(field: QLineEdit) -> bool:
    return field.echoMode() is QLineEdit.EchoMode.Normal


Opens = Callable[..., Eyes]


def call(alias: str = "민들레", key: str = "call-1", at: int | None = None) -> IncomingCall:
    return IncomingCall(
        switchboard_id=key,
        channel=Channel.CALL,
        joined_at=at or 1,
        caller=Caller(alias=alias, number_last4="1234"),
    )


def rings(center: RunningCenter, alias: str = "민들레", key: str = "call-1") -> str:
    """Somebody waits from now on. The contact's id."""
    return inside.joins(center, call(alias, key, center.clock()))


@pytest.fixture
def no_keyring() -> Iterator[None]:
    """The tests' keyring keeps nothing: the password alone protects a vault."""
    before = keyring.get_keyring()
    keyring.set_keyring(Keyring())  # type: ignore[no-untyped-call]  # keyring has no types here
    yield
    keyring.set_keyring(before)


@pytest.fixture
def opens(
    qtbot: QtBot,
    qapp: QApplication,
    _translations: None,
    no_keyring: None,  # noqa: ARG001 - in force while consoles are open
    tmp_path: Path,
) -> Iterator[Opens]:
    """Opens consoles: `opens(url, language="ko", home="seat")`; they are ended after the test."""
    opened: list[Eyes] = []

    def open_(url: str, *, language: str = "ko", home: str = "seat") -> Eyes:
        options = Options(home=tmp_path / home, center=url, language=language)
        opened.append(Eyes(qtbot, qapp, options))
        opened[-1].peers = opened
        return opened[-1]

    yield open_
    for eyes in opened:
        eyes.end()


@pytest.fixture
def running_center(tmp_path: Path) -> Iterator[RunningCenter]:
    with RunningCenter(tmp_path / "center") as running:
        running.staff("mina")
        yield running


def discreet(eyes: Eyes, *secrets: str) -> None:
    """No traceback is in the log, and nothing of what was written."""
    log = eyes.log
    assert "Traceback" not in log
    assert PASSWORD not in log
    for secret in secrets:
        assert secret not in log
