"""What cannot be read, in every pose and setting: python -m tests.desktop.look_for_cuts [FILE]."""

import os
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "*.warning=false")
os.environ.setdefault("TZ", "Asia/Seoul")

from PySide6.QtWidgets import QApplication

from console.desktop import i18n
from console.desktop.style import theme as themes
from console.desktop.style.theme import Look, Theme
from tests.desktop import poses
from tests.desktop.poses import Setting
from tests.support.cuts import Cut, cuts

SETTINGS = (
    Setting("ko", (1440, 900), 1.0),
    Setting("en", (1440, 900), 1.0),
    Setting("ko", (1366, 768), 2.0),
    Setting("en", (1366, 768), 2.0),
)


def found(
    theme: Theme, languages: i18n.Languages, setting: Setting
) -> Iterator[tuple[str, list[Cut]]]:
    """The name of each pose and what cannot be read in it."""
    for name in poses.names():
        with poses.posed(theme, languages, name, setting) as window:
            grown = window.size().toTuple() != setting.size
            big = [Cut("MainWindow", f"{window.size().toTuple()}", "is larger than the screen")]
            yield name, [*(big if grown else []), *cuts(window)]
    for name, page in poses.sign_in(theme, languages, setting):
        yield name, cuts(page)


def main() -> None:
    app = QApplication([])
    theme = themes.load(Look(still=True))
    theme.dress(app)
    languages = i18n.Languages(app)
    seen: dict[Cut, list[str]] = defaultdict(list)
    for setting in SETTINGS:
        for name, list_ in found(theme, languages, setting):
            for cut in list_:
                seen[cut].append(f"{name} ({setting})")
    lines = [f"# {len(seen)} texts that cannot be read"]
    groups: dict[str, list[str]] = defaultdict(list)
    for cut, where in sorted(seen.items(), key=lambda pair: str(pair[0])):
        at_100 = [one for one in where if "100%" in one]
        shown = (at_100 or where)[:2]
        more = f" and {len(where) - len(shown)} more" if len(where) > len(shown) else ""
        owner = cut.widget.rpartition(" in ")[2]
        size = "at 100 %" if at_100 else "only at 200 %"
        groups[f"{size}: {owner}"].append(f"- {cut} — {'; '.join(shown)}{more}")
    for group in sorted(groups):
        lines += ["", f"## {group} ({len(groups[group])})", *groups[group]]
    text = "\n".join(lines) + "\n"
    if sys.argv[1:]:
        Path(sys.argv[1]).write_text(text, "utf-8")
    sys.stdout.write(text)


if __name__ == "__main__":
    main()
