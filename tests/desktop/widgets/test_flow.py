from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from console.desktop.widgets.flow import Flow


def page(qtbot: QtBot, count: int) -> tuple[QWidget, Flow]:
    widget = QWidget()
    qtbot.addWidget(widget)
    flow = Flow(widget)
    for number in range(count):
        label = QLabel(str(number))
        label.setFixedSize(50, 20)
        flow.addWidget(label)
    return widget, flow


def test_goes_on_in_the_next_line(qtbot: QtBot) -> None:
    _, flow = page(qtbot, 4)
    assert flow.heightForWidth(1000) == 20
    assert flow.heightForWidth(108) == 48
    assert flow.heightForWidth(60) == 4 * 20 + 3 * 8
    assert flow.sizeHint().width() == 4 * 50 + 3 * 8
    assert flow.minimumSize().width() == 50


def test_lays_out_what_it_holds(qtbot: QtBot) -> None:
    widget, flow = page(qtbot, 3)
    widget.resize(120, 100)
    widget.show()
    places = [flow.itemAt(i).geometry().topLeft().toTuple() for i in range(3)]  # type: ignore[union-attr]  # three were added
    assert places == [(0, 0), (58, 0), (0, 28)]


def test_past_the_end_is_nothing(qtbot: QtBot) -> None:
    _, flow = page(qtbot, 1)
    assert flow.itemAt(5) is None
    assert flow.takeAt(5) is None
    assert flow.takeAt(0) is not None
    assert flow.count() == 0


def test_insert_puts_it_before(qtbot: QtBot) -> None:
    _, flow = page(qtbot, 2)
    first = QLabel("first")
    flow.insert(0, first)
    item = flow.itemAt(0)
    assert item is not None
    assert item.widget() is first


def test_hidden_ones_take_no_room(qtbot: QtBot) -> None:
    widget, flow = page(qtbot, 2)
    widget.show()
    item = flow.itemAt(0)
    assert item is not None
    label = item.widget()
    assert label is not None
    label.hide()
    assert flow.heightForWidth(60) == 20
