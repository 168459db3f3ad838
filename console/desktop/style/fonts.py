from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

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
