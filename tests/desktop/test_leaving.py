import pytest
from PySide6.QtCore import QObject, Signal

from console.desktop.leaving import KEY, Leaving
from console.desktop.notices import Notices, Said


class Hand(QObject):
    """As far as leaving looks at it."""

    held = Signal(int, str)
    emptied = Signal()
    idle = True
    holding = False


class Strip(Notices):
    """Without a window."""

    def __init__(self) -> None:
        QObject.__init__(self)
        self.shown: dict[str, Said] = {}

    def say(self, key: str, said: Said) -> None:
        self.shown[key] = said

    def over(self, key: str) -> None:
        self.shown.pop(key, None)


class Scene:
    def __init__(self) -> None:
        self.hand, self.strip = Hand(), Strip()
        self.leaving = Leaving(self.hand, self.strip)  # type: ignore[arg-type]  # what it looks at
        self.told: list[str] = []
        for name in ("ready", "stuck", "stayed"):
            signal = getattr(self.leaving, name)
            signal.connect(lambda name=name: self.told.append(name))


@pytest.fixture
def scene(qapp: object) -> Scene:
    assert qapp
    return Scene()


def test_who_has_nothing_to_keep_leaves_at_once(scene: Scene) -> None:
    scene.leaving.begin()
    assert scene.told == ["ready"]
    scene.hand.emptied.emit()
    assert scene.told == ["ready"]


def test_who_has_leaves_when_it_is_kept(scene: Scene) -> None:
    scene.hand.idle = False
    scene.leaving.begin()
    scene.leaving.begin()
    assert scene.told == []
    scene.hand.emptied.emit()
    assert scene.told == ["ready"]


def test_a_disk_that_refuses_holds_one_until_there_is_room(scene: Scene) -> None:
    scene.hand.idle = False
    scene.leaving.begin()
    scene.hand.held.emit(2, "disk_full")
    assert scene.told == ["stuck"]
    assert KEY in scene.strip.shown
    scene.hand.held.emit(1, "")
    scene.hand.emptied.emit()
    assert scene.told == ["stuck", "ready"]
    assert scene.strip.shown == {}


def test_a_disk_known_to_refuse(scene: Scene) -> None:
    scene.hand.idle, scene.hand.holding = False, True
    scene.leaving.begin()
    assert scene.told == ["stuck"]


def test_one_may_choose_to_stay(scene: Scene) -> None:
    scene.hand.idle, scene.hand.holding = False, True
    scene.leaving.begin()
    scene.strip.shown[KEY].done()
    scene.hand.emptied.emit()
    assert scene.told == ["stuck", "stayed"]
