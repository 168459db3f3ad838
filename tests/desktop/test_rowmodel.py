import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.modeltest import ModelTester

from console.desktop.rowmodel import ROW_ROLE, RowModel

Line = tuple[str, int]


@pytest.fixture
def model() -> RowModel[Line]:
    return RowModel(lambda line: line[0], lambda line: f"{line[0]} {line[1]}")


def test_a_model_as_qt_wants_it(model: RowModel[Line], qtmodeltester: ModelTester) -> None:
    model.show_lines([("a", 1), ("b", 2)])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types here


def test_any_lines_become_any_others(model: RowModel[Line]) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    chance = random.Random(7)
    for _ in range(200):
        keys = chance.sample("abcdefgh", chance.randint(0, 8))
        wanted = [(key, chance.randint(0, 2)) for key in keys]
        model.show_lines(wanted)
        assert list(model.lines) == wanted
    assert tester.model() is model


def test_what_did_not_change_is_not_touched(model: RowModel[Line]) -> None:
    model.show_lines([("a", 1), ("b", 2)])
    changed: list[int] = []
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    model.show_lines([("a", 1), ("b", 3)])
    assert changed == [1]


def test_lines_are_found_by_key_and_place(model: RowModel[Line]) -> None:
    model.show_lines([("a", 1), ("b", 2)])
    assert (model.position("b"), model.position("x"), model.position(None)) == (1, None, None)
    assert (model.line("b"), model.line("x")) == (("b", 2), None)
    assert (model.at(0), model.at(2), model.at(-1)) == (("a", 1), None, None)
    assert model.key_of(("a", 1)) == "a"


def test_a_line_is_told_to_screen_readers(model: RowModel[Line]) -> None:
    model.show_lines([("a", 1)])
    index = model.index(0, 0)
    assert model.data(index, ROW_ROLE) == ("a", 1)
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole) == "a 1"
    assert model.data(index, Qt.ItemDataRole.DecorationRole) is None
    assert model.data(model.index(5, 0)) is None
