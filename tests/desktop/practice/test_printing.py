from dataclasses import replace

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QImage, QPdfWriter
from PySide6.QtPdf import QPdfDocument
from pytestqt.qtbot import QtBot

from console.desktop.practice.printing import Printed, pdf
from console.desktop.style.theme import Theme
from tests.desktop.practice.talks import SPOKEN, a_review


def document(content: bytes) -> QPdfDocument:
    buffer = QBuffer()
    buffer.setData(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    made = QPdfDocument()
    made.load(buffer)
    buffer.setParent(made)
    return made


def page(made: QPdfDocument, number: int) -> QImage:
    picture = QImage(600, 848, QImage.Format.Format_RGB32)
    picture.fill("white")
    rendered = made.render(number, QSize(600, 848))
    return rendered.convertToFormat(QImage.Format.Format_RGB32)


def coloured(picture: QImage) -> bool:
    """The watermark is the only thing on a page that is not grey."""
    points = ((x, y) for x in range(0, 600, 2) for y in range(0, 848, 2))
    return any(
        (one := picture.pixelColor(x, y)).alpha() and abs(one.red() - one.blue()) > 3
        for x, y in points
    )


def test_every_page_of_practice_is_marked(qtbot: QtBot, theme: Theme) -> None:
    theme.wear(replace(theme.look, practice=True))
    for pages in (1, 3):
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        with Printed(QPdfWriter(buffer), theme) as printed:
            for _ in range(pages - 1):
                printed.new_page()
        made = document(bytes(buffer.data().data()))
        qtbot.waitUntil(lambda made=made: made.pageCount() > 0)  # type: ignore[misc]
        assert made.pageCount() == pages == printed.pages
        assert all(coloured(page(made, number)) for number in range(pages))


def test_the_feedback_on_paper_has_all_that_was_said(qtbot: QtBot, theme: Theme) -> None:
    theme.wear(replace(theme.look, practice=True))
    review = a_review()
    made = document(pdf(review, theme))
    qtbot.waitUntil(lambda: made.pageCount() > 0)
    text = "".join(
        "".join(made.getAllText(number).text().split()) for number in range(made.pageCount())
    )
    for line in SPOKEN:
        assert "".join(line.text.split()) in text
    assert "".join(review.scenario.title.en.split()) in text
