from dataclasses import replace

from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from console.desktop.style.theme import Theme
from console.desktop.widgets.words import Words
from tests.desktop.widgets.look import colours
from tests.support.painted import painted

TEXT = "어색했지만 국이 따뜻했다며 잠깐 웃으심."


def test_narrower_is_higher_and_never_cut(qtbot: QtBot, theme: Theme) -> None:
    words = Words(theme, TEXT)
    qtbot.addWidget(words)
    assert words.heightForWidth(600) == 24
    assert words.heightForWidth(150) > 24
    assert words.heightForWidth(150) % 24 == 0


def test_the_text_is_never_altered(qtbot: QtBot, theme: Theme) -> None:
    words = Words(theme, TEXT)
    qtbot.addWidget(words)
    words.resize(90, 200)
    words.grab()
    assert words.text() == TEXT


def test_reserved_lines_keep_their_place(qtbot: QtBot, theme: Theme) -> None:
    words = Words(theme, "", "label", reserve=3)
    qtbot.addWidget(words)
    assert words.heightForWidth(300) == 60
    words.setText("짧은 말")
    assert words.heightForWidth(300) == 60


def test_one_line_asks_for_all_its_width(qtbot: QtBot, theme: Theme) -> None:
    words = Words(theme, "1577-0199", "name", 600, oneline=True, tabular=True)
    qtbot.addWidget(words)
    font = theme.font("name", 600, tabular=True)
    assert words.minimumSizeHint().width() >= QFontMetricsF(font).horizontalAdvance("1577-0199")
    assert not words.hasHeightForWidth()


def test_marks_are_painted(qtbot: QtBot, theme: Theme) -> None:
    words = Words(theme, "긴급복지 연료비 지원")
    qtbot.addWidget(words)
    words.resize(300, 24)
    assert "#ffeec2" not in colours(words)
    words.set_marks(((5, 8),))
    assert "#ffeec2" in colours(words)


def test_a_tag_is_shown_not_obeyed(qtbot: QtBot, theme: Theme) -> None:
    plain, tagged = Words(theme, "굵게"), Words(theme, "<b>굵게</b>")
    qtbot.addWidget(plain)
    qtbot.addWidget(tagged)
    assert tagged.sizeHint().width() > plain.sizeHint().width()


def test_ink_size_weight_and_scale_follow(qtbot: QtBot, theme: Theme) -> None:
    words = Words(theme, TEXT)
    qtbot.addWidget(words)
    small = words.sizeHint()
    theme.wear(replace(theme.look, scale=1.5))
    assert words.sizeHint().height() == 36
    assert words.sizeHint().width() > small.width()
    words.set_size("title")
    words.set_weight(600)
    words.set_ink("danger")
    words.resize(words.sizeHint())
    assert "#bd2c0f" in colours(words)


def test_its_margins_stay_free(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    words = Words(theme, "곁에 있습니다", parent=page)
    plain, tall = words.sizeHint(), words.heightForWidth(400)
    words.setContentsMargins(20, 16, 10, 4)
    assert words.sizeHint() == plain.grownBy(words.contentsMargins())
    assert words.heightForWidth(400) == tall + 20
    words.resize(400, 60)
    page.show()
    ink = next(painted(page)).ink
    assert ink.left() == 20
    assert ink.top() > 16
