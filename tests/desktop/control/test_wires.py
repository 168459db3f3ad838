from PySide6.QtCore import QObject, Signal

from console.desktop.control.wires import Wires


class Page(QObject):
    asked = Signal(str)


def test_what_was_added_is_cut_and_nothing_else(qapp: object) -> None:
    assert qapp
    page, wires = Page(), Wires()
    first: list[str] = []
    other: list[str] = []
    page.asked.connect(other.append)
    wires.add(page.asked, first.append)
    page.asked.emit("one")
    wires.cut()
    page.asked.emit("two")
    assert first == ["one"]
    assert other == ["one", "two"]
    wires.cut()


def test_the_next_shift_hears_once(qapp: object) -> None:
    assert qapp
    page = Page()
    heard: list[str] = []
    for _ in range(3):
        wires = Wires()
        wires.add(page.asked, heard.append)
        page.asked.emit("now")
        wires.cut()
    assert heard == ["now"] * 3
