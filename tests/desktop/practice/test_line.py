from dataclasses import replace

from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.practice.line import Line, LineRow
from console.desktop.style.theme import Theme
from console.dialogue.acts import Act
from tests.desktop.samples import speak

ADVICE = Line(
    at=82_000,
    who="나",
    words="그래도 힘내셔야죠. 복지관에 나가 보시는 건 어떠세요?",
    mine=True,
    tag=Act.EARLY_ADVICE,
    ground="try",
    example="“혼자 보신 첫눈은 어떠셨어요?”",
)


def a_row(qtbot: QtBot, theme: Theme, line: Line) -> LineRow:
    row = LineRow(theme, line)
    qtbot.addWidget(row)
    row.resize(640, row.heightForWidth(640))
    row.show()
    return row


def test_its_tag_is_a_word_in_each_language(qtbot: QtBot, theme: Theme, korean: Languages) -> None:
    row = a_row(qtbot, theme, ADVICE)
    assert row._tag.text() == "이른 조언"
    assert row.accessibleName().endswith("이른 조언")
    speak(korean, "en")
    assert row._tag.text() == "Early advice"


def test_the_one_to_try_is_tinted_and_shows_an_example(qtbot: QtBot, theme: Theme) -> None:
    row = a_row(qtbot, theme, ADVICE)
    assert row._example_words.isVisible()
    ground = row.grab().toImage().pixelColor(8, row.height() // 2)
    assert ground.name() == theme.color("warnsoft").name()


def test_a_silence_is_a_dotted_stretch(qtbot: QtBot, theme: Theme) -> None:
    silent = Line(at=45_000, who="", words="침묵 14초", silence=True, tag=Act.WAITED)
    row = a_row(qtbot, theme, silent)
    high = row.words.geometry().top() + theme.line("read") // 2
    picture = row.grab().toImage()
    inks = {picture.pixelColor(x, high).name() for x in range(300, 400)}
    assert len(inks) > 1
    theme.wear(replace(theme.look, scale=1.5))
    assert row._at.width() == 93
