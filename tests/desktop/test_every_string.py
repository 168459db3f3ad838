"""Every text in Korean and English, and none of them cut, in every pose the galleries draw."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import TypeGuard

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from console.desktop import i18n
from console.desktop.practice.line import Line, LineRow
from console.desktop.style.theme import Theme
from console.desktop.widgets.words import Words
from tests.desktop import poses
from tests.desktop.look_for_cuts import SETTINGS, found
from tests.desktop.poses import Setting
from tests.support.cuts import cuts
from tests.support.painted import painted

ROOT = Path(__file__).resolve().parents[2]
HANGUL = re.compile(r"[가-힣]")
LATIN = re.compile(r"[A-Za-z]{2,}")
KEYS = {"Alt", "Backspace", "Ctrl", "Delete", "Enter", "Esc", "Shift", "Space", "Tab"}
NAMES = {"English", "Gyeot", "PDF", "center", "han", "http", "https", "jiwoo", "localhost"}
"""What is the same in both languages: keys as they are printed on a keyboard, names, and what a
pose types as an address."""


# --- translated -----------------------------------------------------------------------------------


def test_source_strings_are_english() -> None:
    """That each has a Korean one with the same places is tested beside the tool that makes them."""
    messages = ET.parse(ROOT / "resources" / "i18n" / "gyeot_ko.ts").getroot().iter("message")  # noqa: S314
    sources = [message.findtext("source", "") for message in messages]
    assert len(sources) > 300
    assert [text for text in sources if HANGUL.search(text)] == []


def test_no_korean_is_written_past_the_translations() -> None:
    found_ = {
        f"{file.relative_to(ROOT)}: {text}"
        for file in sorted((ROOT / "console" / "desktop").rglob("*.py"))
        for text in _korean(file)
        if text not in SAME_IN_BOTH
    }
    assert found_ == set()


SAME_IN_BOTH = ("한국어", "한글")
"""What a language calls itself, and what is printed on a Korean keyboard."""


def _korean(file: Path) -> Iterator[str]:
    """Korean in string literals. Docstrings are English; a single syllable is a bound of a range;
    a pair with its English beside it (an error's two sentences) is said in both.
    """
    tree = ast.parse(file.read_text("utf-8"))
    docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    paired = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call | ast.Dict)
        and any(LATIN.search(text.value) and not HANGUL.search(text.value) for text in _texts(node))
        for part in _texts(node)
    }
    for text in _texts_below(tree):
        if HANGUL.search(text.value) and len(text.value) > 1 and id(text) not in paired | docs:
            yield text.value


class _Text(ast.Constant):
    value: str


def _texts(node: ast.Call | ast.Dict) -> list[_Text]:
    parts = node.args if isinstance(node, ast.Call) else [*node.keys, *node.values]
    return [part for part in parts if _is_text(part)]


def _texts_below(tree: ast.AST) -> list[_Text]:
    return [node for node in ast.walk(tree) if _is_text(node)]


def _is_text(node: ast.AST | None) -> TypeGuard[_Text]:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


@pytest.mark.timeout(600)
def test_no_english_is_left_on_a_korean_screen(theme: Theme, korean: i18n.Languages) -> None:
    usual = Setting("ko", (1440, 900), 1.0)
    left = []
    for name in poses.names():
        with poses.posed(theme, korean, name, usual) as window:
            left += [f"{name}: {run.text}" for run in painted(window) if _english(run.text)]
    for name, page in poses.sign_in(theme, korean, usual):
        left += [f"{name}: {run.text}" for run in painted(page) if _english(run.text)]
    assert left == []


def _english(text: str) -> bool:
    return bool(set(LATIN.findall(text)) - KEYS - NAMES)


# --- whole ----------------------------------------------------------------------------------------


@pytest.mark.timeout(600)
@pytest.mark.parametrize("setting", SETTINGS, ids=str)
def test_no_text_is_cut_elided_or_painted_over(
    setting: Setting, theme: Theme, korean: i18n.Languages
) -> None:
    poses_ = found(theme, korean, setting)
    assert [f"{name}: {cut}" for name, lost in poses_ for cut in lost] == []


# --- and it would be seen -------------------------------------------------------------------------


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(300, 200)
    return made


def words(theme: Theme, text: str, page: QWidget, place: tuple[int, int, int, int]) -> Words:
    made = Words(theme, text, parent=page)
    made.setGeometry(*place)
    return made


def test_a_text_in_its_place_is_whole(theme: Theme, page: QWidget) -> None:
    words(theme, "곁에 있습니다", page, (10, 10, 200, 30))
    page.show()
    assert cuts(page) == []
    run = next(painted(page))
    assert run.text == "곁에 있습니다"
    assert QRectF(10, 10, 200, 30).contains(run.ink)


def test_a_text_larger_than_its_place_is_found(theme: Theme, page: QWidget) -> None:
    words(theme, "한 줄에 다 들어가지 않는 조금 긴 말입니다", page, (10, 10, 90, 20))
    page.show()
    assert any("is cut" in cut.how for cut in cuts(page))


def test_a_text_half_outside_the_window_is_found(theme: Theme, page: QWidget) -> None:
    words(theme, "창 밖으로 나간 말", page, (240, 10, 200, 30))
    words(theme, "창 밖에 있는 말", page, (10, 300, 200, 30))
    page.show()
    assert {cut.how for cut in cuts(page)} >= {"is out of sight"}
    assert any("right by" in cut.how for cut in cuts(page))


def test_what_can_be_scrolled_to_is_not_cut(theme: Theme, page: QWidget) -> None:
    area, inner = QScrollArea(), QWidget()
    inner.resize(150, 2_000)
    words(theme, "저 아래에 있는 말", inner, (10, 1_900, 140, 30))
    area.setWidget(inner)
    QVBoxLayout(page).addWidget(area)
    page.show()
    assert cuts(page) == []


def test_two_texts_over_each_other_are_found(theme: Theme, page: QWidget) -> None:
    words(theme, "하나", page, (10, 10, 100, 30))
    other = words(theme, "둘", page, (14, 14, 100, 30))
    page.show()
    # Without a layout the upper one is a layer that lies there on purpose.
    assert cuts(page) == []
    QVBoxLayout(page).addWidget(other)
    other.setGeometry(14, 14, 100, 30)
    assert [cut.how for cut in cuts(page)] == ["are painted over each other"]


def test_an_elided_and_a_broken_word_are_found(theme: Theme, page: QWidget) -> None:
    words(theme, "말이 줄임표로 끝나…", page, (10, 10, 250, 30))
    words(theme, "띄어쓰기없이아주길게이어지는낱말", page, (10, 50, 60, 140))
    page.show()
    assert {cut.how for cut in cuts(page)} == {"is elided", "is broken inside a word"}


def test_a_voice_that_falters_is_not_elided(theme: Theme, page: QWidget) -> None:
    row = LineRow(theme, Line(at=0, who="겨울 님", words="그냥… 첫눈이 오더라고요."))
    QVBoxLayout(page).addWidget(row)
    page.show()
    assert cuts(page) == []
