"""A practice center whose callers answer at once, and a console on it, in one process."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.center.practice.callers import Habits
from console.center.practice.serve import LOGIN, PracticeOptions, build, prepare
from console.desktop.app import Options
from console.dialogue.play import AT_ONCE
from console.dialogue.reader import all_scenarios
from tests.desktop.running import Eyes
from tests.desktop.samples import commit
from tests.support.center import PASSWORD, RunningCenter

QUICK = Habits(rings_after=0, again_after=0, rings=0, pace=AT_ONCE)
LATER = Habits(rings_after=0, again_after=700, rings=300, pace=AT_ONCE, language="en")
"""They speak English, and ring again only after a while, as callers of a real practice do."""


class PracticeCenter(RunningCenter):
    """Its telephone system is the scripted callers."""

    habits = QUICK

    @property
    def switchboard(self) -> Any:
        return build(self.center, all_scenarios(), PracticeOptions(), self.habits)

    @switchboard.setter
    def switchboard(self, _value: object) -> None:
        """What the base wants to keep is made anew at each start."""


class EnglishCenter(PracticeCenter):
    """Its callers speak English, and ring again after a while."""

    habits = LATER


class Trainee(Eyes):
    """Somebody who practises."""

    def take(self, alias: str) -> None:
        """Answer this caller."""
        self.until(lambda: self.waits(alias))
        self.window.queue.view.accepted.emit(self.waits(alias))
        self.until(lambda: self.window.session.phase == "talk")
        self.until(lambda: self.heard.lines.lines)

    def waits(self, alias: str) -> str | None:
        """The call of who is called so, while nobody has taken it."""
        practising = self.shift.panels.practising
        assert practising is not None
        rows = practising._desk.waiting
        return next((row.contact_id for row in rows if row.caller.alias == alias), None)

    @property
    def heard(self) -> Any:
        return self.window.session.desk.heard

    def say(self, words: str) -> None:
        """Type it and press Enter, and hear what comes back."""
        count = len(self.heard.lines.lines)
        commit(self.heard.field.edit, words)
        self.heard.say()
        self.until(lambda: not self.heard.typed)
        self.until(lambda: len(self.heard.lines.lines) >= count + 2)

    def looks_back(self, nth: int) -> None:
        """Until the page tells of the story practised for the nth time."""
        page = self.window.pages.review
        self.until(lambda: page.review is not None and page.review.nth == nth)

    def finish(self) -> None:
        """End the talk and sign its note."""
        self.window.session.end()
        self.until(lambda: self.window.session.phase == "wrap_up")
        session = self.window.session
        session.signed.emit(session.contact_id, session.content)


@pytest.fixture
def trainee(
    qtbot: QtBot,
    qapp: QApplication,
    _translations: None,
    no_keyring: None,  # noqa: ARG001 - in force while the console is open
    tmp_path: Path,
) -> Iterator[Trainee]:
    yield from _practises(
        qtbot, qapp, tmp_path, Options(home=tmp_path, language="ko"), PracticeCenter
    )


@pytest.fixture
def english_trainee(
    qtbot: QtBot,
    qapp: QApplication,
    _translations: None,
    no_keyring: None,  # noqa: ARG001 - in force while the console is open
    tmp_path: Path,
) -> Iterator[Trainee]:
    options = Options(home=tmp_path, language="en", theme="dark", size="1366x768")
    yield from _practises(qtbot, qapp, tmp_path, options, EnglishCenter)


def _practises(
    qtbot: QtBot, qapp: QApplication, folder: Path, options: Options, made: type[PracticeCenter]
) -> Iterator[Trainee]:
    home = folder / "seat"
    prepare(
        home / "center",
        PASSWORD,
        PracticeOptions(language="en" if options.language == "en" else "ko"),
    )
    with made(home / "center") as center:
        here = replace(options, home=home, center=center.url, practice=True)
        eyes = Trainee(qtbot, qapp, here)
        eyes.center = center  # type: ignore[attr-defined]  # for tests that break the line
        eyes.enter_online(LOGIN)
        yield eyes
        eyes.end()
