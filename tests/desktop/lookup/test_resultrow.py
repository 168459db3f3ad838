import dataclasses

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from console.desktop.lookup.resultrow import ResultRow
from console.desktop.style.theme import Theme
from console.model.service import ServiceStatus
from console.search.hit import Hit
from tests.desktop.samples import HITS


def picture(theme: Theme, hit: Hit) -> QImage:
    row = ResultRow(theme, hit, 352)
    image = QImage(352, row.height, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    row.paint(painter, QRectF(image.rect()), hot=False)
    painter.end()
    return image


@pytest.mark.parametrize("change", [{"marks": ()}, {"status": ServiceStatus.INACTIVE}])
def test_marks_and_a_closed_door_are_seen(theme: Theme, change: dict[str, object]) -> None:
    other = dataclasses.replace(HITS[0], **change)  # type: ignore[arg-type]  # one of its fields
    assert picture(theme, other) != picture(theme, HITS[0])


def test_a_narrow_column_takes_more_lines(theme: Theme) -> None:
    assert ResultRow(theme, HITS[2], 240).height > ResultRow(theme, HITS[2], 480).height
    assert HITS[2].name in ResultRow(theme, HITS[2], 240).words
