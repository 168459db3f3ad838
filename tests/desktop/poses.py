"""Every state of the application that the galleries draw, to be looked at by tests too."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from console.desktop import i18n
from console.desktop.frame.furniture import furnish
from console.desktop.frame.window import MainWindow
from console.desktop.practice.fiction import Fiction
from console.desktop.style.theme import Look, Theme
from console.model.roles import Role
from tests.desktop import desk_gallery, gallery, practice_gallery, samples

Pose = Callable[[MainWindow], object]


@dataclass(frozen=True, slots=True)
class Setting:
    """How a pose is looked at; `scale` 1.0 is 100 %."""

    language: i18n.Language
    size: tuple[int, int]
    scale: float

    def __str__(self) -> str:
        wide, high = self.size
        return f"{self.language} {wide}x{high} {self.scale:.0%}"


def desk() -> dict[str, Pose]:
    """The poses of the desk by name, each once."""
    return _once(desk_gallery.PICTURES)


def practice() -> dict[str, Pose]:
    """The poses of practice by name, each once."""
    return {f"practice {name}": pose for name, pose in _once(practice_gallery.PICTURES).items()}


def _once(pictures: dict[str, Any]) -> dict[str, Pose]:
    found: dict[Any, tuple[str, Pose]] = {}
    for name, (pose, *_rest) in pictures.items():
        found.setdefault(getattr(pose, "__code__", pose), (name, pose))
    return dict(found.values())


@contextmanager
def posed(
    theme: Theme, languages: i18n.Languages, name: str, setting: Setting
) -> Iterator[MainWindow]:
    """A window in this pose, with the look and the language of the setting."""
    fiction = name.startswith("practice ")
    languages.switch(setting.language)
    theme.wear(Look(scale=setting.scale, still=True, practice=fiction))
    window = furnish(MainWindow(theme, languages, samples.Clock()))
    if fiction:
        Fiction(theme, window)
    window.show_person("한지우", Role.COUNSELOR)
    window.show_desk(samples.desk())
    window.show_truth(desk_gallery.ONLINE)
    window.resize(*setting.size)
    window.show()
    QApplication.processEvents()
    (practice() if fiction else desk())[name](window)
    _settle()
    yield window
    _away(window)


def sign_in(
    theme: Theme, languages: i18n.Languages, setting: Setting
) -> Iterator[tuple[str, QWidget]]:
    """Each step of the sign-in page."""
    languages.switch(setting.language)
    theme.wear(replace(Look(still=True), scale=setting.scale))
    for name, page in gallery.stepped(theme):
        page.show_language(setting.language)
        page.resize(*setting.size)
        page.show()
        _settle()
        yield f"sign-in {name}", page
        _away(page)


def _settle() -> None:
    for _ in range(6):
        QApplication.processEvents()


def _away(window: QWidget) -> None:
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
