"""Every state of the application that the galleries draw, to be looked at by tests too."""

from collections.abc import Callable, Iterator, Mapping
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
from tests.desktop import (
    desk_gallery,
    drawing,
    gallery,
    lock_gallery,
    practice_gallery,
    role_gallery,
    samples,
    session_gallery,
    wall_gallery,
)

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


@dataclass(frozen=True, slots=True)
class Family:
    """Poses of one gallery; `fiction` are those of practice, `before` is who sits there."""

    poses: Mapping[str, Pose]
    fiction: bool = False
    before: Pose | None = None


def families() -> dict[str, Family]:
    """All galleries, by the word their poses begin with."""
    return {
        "desk": Family(_once(desk_gallery.PICTURES)),
        "talk": Family(session_gallery.POSES),
        "role": Family(role_gallery.POSES),
        "lock": Family(lock_gallery.POSES),
        "wall": Family(_once(wall_gallery.PICTURES), before=wall_gallery.lead),
        "practice": Family(_once(practice_gallery.PICTURES), fiction=True),
    }


def names() -> Iterator[str]:
    """Every pose of a window, each once."""
    for word, family in families().items():
        yield from (f"{word} {name}" for name in family.poses)


def _once(pictures: dict[str, Any]) -> dict[str, Pose]:
    found: dict[Any, tuple[str, Pose]] = {}
    for name, (pose, *_rest) in pictures.items():
        found.setdefault(_same(pose), (name, pose))
    return dict(found.values())


def _same(pose: Any) -> Any:
    """Two poses are the same if they run the same code with the same things."""
    made = tuple(cell.cell_contents for cell in pose.__closure__ or ())
    return pose.__code__, repr(made)


@contextmanager
def posed(
    theme: Theme, languages: i18n.Languages, name: str, setting: Setting
) -> Iterator[MainWindow]:
    """A window in this pose, with the look and the language of the setting."""
    word, _, pose = name.partition(" ")
    family = families()[word]
    languages.switch(setting.language)
    theme.wear(Look(scale=setting.scale, still=True, practice=family.fiction))
    window = furnish(MainWindow(theme, languages, samples.Clock()))
    if family.fiction:
        Fiction(theme, window)
    window.show_person("한지우", Role.COUNSELOR)
    window.show_desk(samples.desk())
    if family.before is not None:
        family.before(window)
    window.show_truth(drawing.ONLINE)
    window.resize(*setting.size)
    window.show()
    QApplication.processEvents()
    family.poses[pose](window)
    _settle()
    yield window
    window.covering.drop()
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
