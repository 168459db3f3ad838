"""What is printed. Everything printed goes through `Printed`, which marks each page of practice."""

from types import TracebackType
from typing import Self

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QPointF, QRectF
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from console.desktop import times
from console.desktop.practice.review import Review, language
from console.desktop.practice.tags import word_of
from console.desktop.practice.watermark import paint_watermark
from console.desktop.style.theme import Theme
from console.desktop.style.wrap import wrap

_DPI = 144
_UNIT = 1.5
"""Dots a pixel of the screen takes at 96 to the inch."""
_MARGIN_MM = 18.0
_INK, _QUIET = QColor("#1e2124"), QColor("#464c53")


class Printed:
    """Pages being printed: the only way from here to a printer or a PDF. In practice each page
    bears the watermark, over everything on it.
    """

    def __init__(self, device: QPagedPaintDevice, theme: Theme) -> None:
        self.theme = theme
        self._device = device
        self.painter = QPainter()
        self.pages = 0

    @property
    def room(self) -> QRectF:
        """What of a page is painted on, in its dots."""
        area = self._device.pageLayout().paintRectPixels(_DPI)
        return QRectF(0, 0, area.width(), area.height())

    def __enter__(self) -> Self:
        if not self.painter.begin(self._device):
            raise OSError("no page")
        self.pages = 1
        return self

    def __exit__(
        self, kind: type[BaseException] | None, _value: object, _trace: TracebackType | None
    ) -> None:
        if kind is None:
            self._mark()
        self.painter.end()

    def new_page(self) -> None:
        """The next page; this one is done."""
        self._mark()
        self._device.newPage()
        self.pages += 1

    def _mark(self) -> None:
        if self.theme.look.practice:
            paint_watermark(self.painter, self.room, self.theme, _UNIT)


class _Column:
    """Text from the top down, broken between words, over as many pages as it takes."""

    def __init__(self, printed: Printed) -> None:
        self._printed = printed
        self._top = 0.0

    def say(self, text: str, size: float = 11.0, *, bold: bool = False, left: float = 0.0,
            quiet: bool = False) -> None:  # fmt: skip
        """A paragraph; `size` in points, `left` in dots."""
        font = QFont(self._printed.theme.font("body", 600 if bold else 400))
        font.setPixelSize(round(size * _DPI / 72))
        metrics = QFontMetricsF(font)
        room = self._printed.room
        for start, end in wrap(text, room.width() - left, metrics.horizontalAdvance):
            high = metrics.height() * 1.25
            if self._top + high > room.height():
                self._printed.new_page()
                self._top = 0.0
            painter = self._printed.painter
            painter.setFont(font)
            painter.setPen(_QUIET if quiet else _INK)
            painter.drawText(QPointF(left, self._top + metrics.ascent()), text[start:end])
            self._top += high

    def skip(self, points: float = 8.0) -> None:
        self._top += points * _DPI / 72


def pdf(review: Review, theme: Theme) -> bytes:
    """The feedback page on paper, as a PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setTitle(review.scenario.title.of(language()))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    page = QPageSize(QPageSize.PageSizeId.A4)
    portrait = QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(page, portrait, margins, QPageLayout.Unit.Millimeter))
    with Printed(writer, theme) as printed:
        _told(_Column(printed), review)
    return bytes(buffer.data().data())


def _told(column: _Column, review: Review) -> None:
    said = language()
    column.say(review.scenario.title.of(said), 18.0, bold=True)
    column.say(review.scenario.theme.of(said), quiet=True)
    column.say(_fiction(), quiet=True)
    column.skip(12)
    for remark in (review.told.well, review.told.try_next):
        if remark is not None:
            column.say(review.sentence(remark))
            if review.example(remark):
                column.say(review.example(remark), quiet=True)
            column.skip()
    column.skip()
    for line in review.lines:
        tag = word_of(line.tag) if line.tag is not None else ""
        head = " · ".join(part for part in (times.talk(line.at), line.who, tag) if part)
        column.say(head, 9.0, bold=line.mine, quiet=True)
        column.say(line.words, left=18.0)
        if line.example:
            column.say(line.example, 10.0, left=18.0, quiet=True)
        column.skip(4)


def _fiction() -> str:
    return QCoreApplication.translate("printing", "Practice: this talk never happened")
