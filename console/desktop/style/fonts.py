from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from console import resources

FAMILIES = (
    "Pretendard GOV",
    "Pretendard",
    "Malgun Gothic",
    "Apple SD Gothic Neo",
    "Noto Sans CJK KR",
    "NanumGothic",
)
_TABULAR = QFont.Tag("tnum")
_REMEMBERED = 2_000
"""So many widths a face remembers; the same few words are painted again and again."""


class Face(QFont):
    """A font that knows its measures. Made once for each step of the type scale, never changed."""

    def __init__(self, made: QFont) -> None:
        super().__init__(made)
        self.metrics = QFontMetricsF(made)
        self.cap_height = self.metrics.capHeight()
        self._widths: dict[str, float] = {}

    def width(self, text: str) -> float:
        """How wide `text` is (px)."""
        known = self._widths.get(text)
        if known is None:
            if len(self._widths) >= _REMEMBERED:
                self._widths.clear()
            known = self._widths[text] = self.metrics.horizontalAdvance(text)
        return known


def add_bundled(folder: Path | None = None) -> int:
    """Make the fonts an installer may have put under ``resources/fonts`` known; how many."""
    files = sorted((folder or resources.path("fonts")).glob("*.[ot]tf"))
    return sum(QFontDatabase.addApplicationFont(str(file)) >= 0 for file in files)


def families() -> list[str]:
    """Those of `FAMILIES` that this computer has, in their order; all of them if none.

    Asking only for what exists spares macOS its slow search for aliases.
    """
    return [name for name in FAMILIES if QFontDatabase.hasFamily(name)] or list(FAMILIES)


def font(names: list[str], px: float, weight: int = 400, *, tabular: bool = False) -> QFont:
    """A font of `px` pixels without hinting, so that every scale has the same shapes."""
    made = QFont()
    made.setFamilies(names)
    made.setPixelSize(max(1, round(px)))
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular:
        made.setFeature(_TABULAR, 1)
    return made
