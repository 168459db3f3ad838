from pathlib import Path

from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication

from console.desktop.style import fonts


def test_the_order_is_that_of_the_design() -> None:
    assert fonts.FAMILIES[0] == "Pretendard GOV"
    assert fonts.FAMILIES[-2:] == ("Noto Sans CJK KR", "NanumGothic")


def test_a_korean_font_is_there(qapp: QApplication) -> None:
    assert qapp is not None
    found = fonts.font(fonts.families(), 15)
    assert QFontInfo(found).family() in fonts.FAMILIES
    metrics = QFontMetricsF(found)
    assert all(metrics.inFontUcs4(ord(c)) for c in "곁가힣ㅎ")


def test_no_hinting_and_whole_pixels(qapp: QApplication) -> None:
    assert qapp is not None
    made = fonts.font(["x"], 14.6, 600)
    assert made.pixelSize() == 15
    assert made.weight() == QFont.Weight.DemiBold
    assert made.hintingPreference() == QFont.HintingPreference.PreferNoHinting


def test_figures_of_a_time_have_one_width(qapp: QApplication) -> None:
    assert qapp is not None
    made = fonts.font(fonts.families(), 32, tabular=True)
    assert made.isFeatureSet(QFont.Tag("tnum"))
    widths = {QFontMetricsF(made).horizontalAdvance(c * 4) for c in "0123456789"}
    assert len(widths) == 1


def test_no_bundled_fonts_is_no_fault(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp is not None
    assert fonts.add_bundled(tmp_path) == 0
    (tmp_path / "broken.otf").write_bytes(b"no font")
    assert fonts.add_bundled(tmp_path) == 0


def test_a_face_knows_its_measures(qapp: QApplication) -> None:
    assert qapp is not None
    made = fonts.font(fonts.families(), 17)
    face = fonts.Face(made)
    assert face.width("난방비") == QFontMetricsF(made).horizontalAdvance("난방비")
    assert face.width("난방비") == face.width("난방비")
    assert face.cap_height == QFontMetricsF(made).capHeight()
