"""A full viewport of the queue with 10,000 rows, against Qt's own C++ model and delegate."""

import time
from statistics import median

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView

from console.desktop.queue.model import QueueModel
from console.desktop.queue.view import QueueView
from console.desktop.style import theme as themes
from console.model.contact import Caller, Channel
from console.model.screen import QueueRow
from tests.bench.figure import Figure, ratio

ROWS = 10_000
ROUNDS = 15
SIZE = (960, 700)
BUDGET = 1.2
NOW = 1_800_000_000_000


def measure() -> Figure:
    """Interleaved; both show a time, an icon's worth, a name and a second line a row."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme = themes.load()
    theme.dress(app)
    ours, peer = _ours(theme), _peer(theme)
    again, floor_again = _rounds(app, ours, peer, step=0)
    found, floor = _rounds(app, ours, peer, step=700)
    for view in (ours, peer):
        view.close()
        view.deleteLater()
    times, rolled = ratio(again, floor_again), ratio(found, floor)
    return Figure(
        name="repaint",
        what=f"a full viewport of the queue with {ROWS:,} rows, as every second paints it anew",
        found=f"{median(again):.2f} ms, {times:.2f}x",
        floor=f"C++ QStandardItemModel, Qt's delegate: {median(floor_again):.2f} ms",
        budget=f"{BUDGET}x",
        met=times <= BUDGET,
        note=f"after scrolling to other rows {median(found):.2f} ms, {rolled:.2f}x: what stays in "
        "a row is drawn once, in Python, and then only copied.",
    )


def _rounds(
    app: QApplication, ours: QTableView, peer: QTableView, *, step: int
) -> tuple[list[float], list[float]]:
    """Interleaved; `step` px are scrolled before each."""
    found: list[float] = []
    floor: list[float] = []
    for place in range(ROUNDS + 1):
        for view, times in ((ours, found), (peer, floor)):
            view.verticalScrollBar().setValue(7_000 + place * step)
            app.processEvents()
            begun = time.perf_counter()
            view.viewport().repaint()
            if place:
                times.append((time.perf_counter() - begun) * 1000)
    return found, floor


def _ours(theme: themes.Theme) -> QTableView:
    model = QueueModel(lambda: NOW)
    view = QueueView(theme, model, lambda: NOW)
    model.setParent(view)
    model.show(tuple(_row(n) for n in range(ROWS)))
    return _shown(view)


def _row(n: int) -> QueueRow:
    caller = Caller(alias=f"민들레 {n}", number_last4="1234", contacts_before=2, district="11380")
    return QueueRow(
        contact_id=f"contact-{n}", channel=Channel.CALL, joined_at=NOW - n * 1000, caller=caller
    )


def _peer(theme: themes.Theme) -> QTableView:
    """The same words in four columns, as one would build it without a delegate of one's own."""
    view = QTableView()
    model = QStandardItemModel(view)
    for n in range(ROWS):
        words = (f"{n // 60}:{n % 60:02}", "전화", f"‘민들레 {n}’ 님\n세 번째 통화", "은평구")
        model.appendRow([QStandardItem(word) for word in words])
    view.setModel(model)
    view.setShowGrid(False)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(theme.px(76))
    view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    return _shown(view)


def _shown(view: QTableView) -> QTableView:
    view.resize(*SIZE)
    view.show()
    return view
