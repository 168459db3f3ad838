"""Everything of the desktop is tested without a screen, and no Qt warning goes unseen."""

import gc
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from console.desktop import i18n
from console.desktop.frame.keys import usual_labels
from console.desktop.style import theme as themes
from console.desktop.style.theme import Look, Theme
from tests.desktop.running import no_keyring, opens, running_center

__all__ = ["no_keyring", "opens", "running_center"]
HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """An unexpected Qt warning fails the test it comes from."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            # What the platform without a screen says of windows it cannot raise or size.
            # A machine that builds has no sound system; the console's log leaves that out too.
            said = ("This plugin does not support", "PulseAudioService:")
            item.add_marker(pytest.mark.qt_log_ignore(*said, extend=True))


@pytest.fixture(scope="session")
def _kept(qapp: QApplication) -> Iterator[None]:
    """What pytest and the imports made stays; to go through it after each test takes long.

    What Python has put on the clipboard goes before Python does: Qt crashes on it afterwards.
    """
    gc.collect()
    gc.freeze()
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def _swept(_kept: None, qapp: object) -> Iterator[None]:
    """Widgets that went in circles are deleted here, and not where Python happens to collect:
    under Qt's feet while it dresses them, or on the thread of a center, either of which crashes.
    """
    assert qapp
    gc.disable()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    gc.enable()


@pytest.fixture(scope="session")
def _translations() -> None:
    """The .qm files, made as set-up makes them if it has not."""
    tool = HERE.parent.parent / "installer" / "translations.py"
    subprocess.run([sys.executable, str(tool)], check=True)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """A light theme on the application, without motion."""
    # No event loop runs between tests, so what the last one closed is still to be deleted; a
    # style sheet is worn by every widget there is.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    made = themes.load(Look(still=True))
    made.print_keys(usual_labels())
    made.dress(qapp)
    return made


@pytest.fixture
def korean(qapp: QApplication, _translations: None) -> Iterator[i18n.Languages]:
    """The application speaks Korean during the test."""
    languages = i18n.Languages(qapp)
    assert languages.switch("ko")
    yield languages
    languages.switch("en")
