import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from console.desktop.queue.model import ROW_ROLE, Doing, QueueModel
from console.model.contact import Caller, Channel
from console.model.screen import QueueRow
from tests.desktop.samples import NOW, Clock, desk


def rows(*ids: str) -> list[QueueRow]:
    return [
        QueueRow(
            contact_id=id_, channel=Channel.CALL, joined_at=NOW - 1_000, caller=Caller(alias=id_)
        )
        for id_ in ids
    ]


@pytest.fixture
def model() -> QueueModel:
    return QueueModel(Clock())


def ids(model: QueueModel) -> list[str]:
    return [line.row.contact_id for line in model.lines]


def test_it_is_a_sound_model(model: QueueModel, qtmodeltester: ModelTester) -> None:
    model.show(desk().waiting)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt's own


def test_any_list_becomes_any_other_without_a_reset(model: QueueModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    dice = random.Random(7)
    everyone = [f"c{i}" for i in range(12)]
    for _ in range(200):
        wanted = dice.sample(everyone, dice.randrange(len(everyone) + 1))
        model.show(rows(*wanted))
        assert ids(model) == wanted
    assert not resets
    assert tester.model() is model


def test_the_same_rows_again_touch_nothing(model: QueueModel, qtbot: QtBot) -> None:
    model.show(rows("a", "b"))
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.layoutChanged):
        model.show(rows("a", "b"))


def test_only_the_row_that_changed_is_said_to_have(model: QueueModel) -> None:
    model.show(rows("a", "b", "c"))
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    new = rows("a", "b", "c")
    new[1] = QueueRow(**{**{f: getattr(new[1], f) for f in new[1].__slots__}, "taken_by": "오세린"})
    model.show(new)
    assert changed == [(1, 1)]


def test_neighbours_come_and_go_together(model: QueueModel) -> None:
    spans: list[tuple[str, int, int]] = []
    model.rowsInserted.connect(lambda _p, first, last: spans.append(("in", first, last)))
    model.rowsRemoved.connect(lambda _p, first, last: spans.append(("out", first, last)))
    model.show(rows("a", "b", "c", "d"))
    model.show(rows("a", "d"))
    assert spans == [("in", 0, 3), ("out", 1, 2)]


def test_the_first_rows_are_not_new_later_ones_are() -> None:
    clock = Clock()
    model = QueueModel(clock)
    model.show(rows("a"))
    clock.move(5_000)
    model.show(rows("a", "b"))
    assert [line.came_at for line in model.lines] == [None, NOW + 5_000]


def test_a_row_says_what_became_of_its_request(model: QueueModel) -> None:
    model.show(rows("a", "b"))
    model.mark("b", Doing.ANSWERED, "다른 상담사가 먼저 받았습니다.")
    model.mark("gone", Doing.ANSWERED, "…")
    line = model.index(1, 0).data(ROW_ROLE)
    assert line.words == "다른 상담사가 먼저 받았습니다."
    assert "다른 상담사" in model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_ten_thousand_rows_come_at_once(model: QueueModel) -> None:
    model.show(rows(*(str(i) for i in range(10_000))))
    assert model.rowCount() == 10_000
    model.show(rows(*(str(i) for i in range(1, 10_001))))
    assert ids(model)[0] == "1"
