import pytest
from pytestqt.qtbot import QtBot

from console.desktop.session.memo import Memo
from console.desktop.style.theme import Theme
from tests.desktop.samples import commit, compose
from tests.desktop.widgets.look import colours


@pytest.fixture
def memo(qtbot: QtBot, theme: Theme) -> Memo:
    made = Memo(theme, limit=20)
    qtbot.addWidget(made)
    made.resize(220, 60)
    made.show()
    return made


def test_it_hands_on_within_half_a_second(memo: Memo, qtbot: QtBot) -> None:
    with qtbot.waitSignal(memo.written, timeout=500):
        compose(memo, "고양")
    assert memo.words == "고양"


def test_what_is_seen_is_what_is_kept(memo: Memo) -> None:
    commit(memo, "가" * 30)
    assert memo.words == "가" * 20
    assert memo.toPlainText() == "가" * 20


def test_it_grows_with_its_words_and_not_without_end(memo: Memo, theme: Theme) -> None:
    low = memo.height()
    wide = Memo(theme)
    wide.setParent(memo.parentWidget())
    wide.setFixedWidth(120)
    wide.load("고양이 이름은 두부. " * 3)
    assert wide.height() > low
    wide.load("고양이 이름은 두부. " * 20)
    assert wide.height() <= 6 * theme.line("body") + 20


def test_loading_and_hiding(memo: Memo) -> None:
    got: list[bool] = []
    memo.written.connect(lambda: got.append(True))
    memo.load("조용히")
    memo.flush()
    assert got == []
    commit(memo, "!")
    memo.hide()
    assert got == [True]


def test_it_has_an_edge(memo: Memo, theme: Theme) -> None:
    assert theme.color("edge").name() in colours(memo) or theme.color("ring").name() in colours(
        memo
    )
