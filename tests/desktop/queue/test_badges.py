from PySide6.QtGui import QImage, QPainter

from console.desktop.queue.badges import Mark, paint_mark
from console.desktop.style.theme import Theme


def test_it_is_as_wide_as_its_word_and_icon(theme: Theme) -> None:
    image = QImage(400, 40, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    bare = paint_mark(painter, theme, (0.0, 20.0), Mark("지난 위험도 높음", "danger"))
    marked = paint_mark(painter, theme, (0.0, 20.0), Mark("지난 위험도 높음", "danger", "shield"))
    painter.end()
    assert marked == bare + 20
