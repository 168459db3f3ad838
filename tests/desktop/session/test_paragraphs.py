import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QTextDocument

from console.desktop.session.paragraphs import Measure, Paragraphs
from console.desktop.style.theme import Theme


@pytest.fixture
def document(theme: Theme) -> QTextDocument:
    made = QTextDocument()
    page = Paragraphs(
        made, lambda: theme.font("read"), lambda: QColor("black"), Measure(30, 16, 72)
    )
    made.setDocumentLayout(page)
    made.setPageSize(QRectF(0, 0, 400, -1).size())
    return made


words = st.text(alphabet="가나다라 abc.,", max_size=300)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(words)
def test_no_letter_is_lost_and_no_word_is_broken_that_fits(
    document: QTextDocument, text: str
) -> None:
    document.setPlainText(text)
    layout = document.begin().layout()
    starts = [layout.lineAt(i).textStart() for i in range(layout.lineCount())]
    lengths = [layout.lineAt(i).textLength() for i in range(layout.lineCount())]
    assert sum(lengths) == len(text)
    for start in starts[1:]:
        if text[start - 1] != " ":
            before = text[:start].rsplit(" ", 1)[-1]
            # Only a word that is alone in its line may be broken.
            assert start - len(before) in starts


def test_paragraphs_stand_under_one_another(document: QTextDocument) -> None:
    document.setPlainText("하나\n둘\n셋")
    page = document.documentLayout()
    tops = [page.blockBoundingRect(document.findBlockByNumber(i)).top() for i in range(3)]
    assert tops == [0.0, 46.0, 92.0]
    assert page.documentSize().height() == 122.0


def test_points_find_the_nearest_place(document: QTextDocument) -> None:
    document.setPlainText("하나\n둘")
    page = document.documentLayout()
    fuzzy = Qt.HitTestAccuracy.FuzzyHit
    assert page.hitTest(QPointF(0, 5), fuzzy) == 0
    assert page.hitTest(QPointF(390, 5), fuzzy) == 2
    assert page.hitTest(QPointF(390, 60), fuzzy) == 4
    assert page.hitTest(QPointF(390, 900), fuzzy) == 4
    assert page.hitTest(QPointF(390, 900), Qt.HitTestAccuracy.ExactHit) == -1


def test_a_change_above_moves_what_lies_below(document: QTextDocument) -> None:
    document.setPlainText("하나\n둘")
    page = document.documentLayout()
    before = page.blockBoundingRect(document.lastBlock()).top()
    document.setPlainText("하나 " * 60 + "\n둘")
    assert page.blockBoundingRect(document.lastBlock()).top() > before
