"""Pictures of the desk, by hand: python tests/desktop/desk_gallery.py OUTDIR [NAME…]."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("TZ", "Asia/Seoul")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtWidgets import QApplication, QWidget

from console.desktop import i18n
from console.desktop.queue.page import QueuePage
from console.desktop.style import theme as themes
from console.desktop.style.theme import Look, Theme
from console.model.contact import Caller, Channel
from console.model.note import Missing
from console.model.presence import PresenceState
from console.model.risk import RiskLevel
from console.model.roles import Role
from console.model.screen import Colleague, Desk, QueueRow, ToFinish

NOW = 1_795_528_060_000  # 2026-11-24 22:47:40 in Seoul
DAY = 86_400_000


def now() -> int:
    return NOW


def caller(alias: str = "", before: int = 0, **more: object) -> Caller:
    return Caller(alias=alias, contacts_before=before, **more)  # type: ignore[arg-type]


def desk(*, empty: bool = False) -> Desk:
    waiting = (
        QueueRow(
            contact_id="c-mindeulle",
            channel=Channel.CALL,
            joined_at=NOW - 134_000,
            caller=caller(
                "민들레", 2, last_contact_at=NOW - 6 * DAY, district="11380", number_last4="1234"
            ),
            talked_with_me=True,
        ),
        QueueRow(
            contact_id="c-chat",
            channel=Channel.CHAT,
            joined_at=NOW - 80_000,
            caller=caller(age_band="young_adult", opening="누가 좀 들어줬으면 해서요"),
        ),
        QueueRow(
            contact_id="c-first", channel=Channel.CALL, joined_at=NOW - 38_000, caller=caller()
        ),
        QueueRow(
            contact_id="c-iseul",
            channel=Channel.CALL,
            joined_at=NOW - 12_000,
            caller=caller(
                "이슬",
                1,
                last_contact_at=NOW - 20 * DAY,
                last_counselor_name="오세린",
                district="11305",
                risk_before=RiskLevel.HIGH,
            ),
        ),
    )
    people = (
        ("정민호", PresenceState.READY),
        ("유가온", PresenceState.READY),
        ("문태경", PresenceState.IN_SESSION),
        ("서다인", PresenceState.IN_SESSION),
        ("오세린", PresenceState.WRAP_UP),
        ("강이안", PresenceState.BREAK),
    )
    colleagues = tuple(
        Colleague(staff_id=name, name=name, role=Role.COUNSELOR, state=state, since=NOW)
        for name, state in people
    )
    lead = Colleague(
        staff_id="l", name="김도윤", role=Role.SUPERVISOR, state=PresenceState.READY, since=NOW
    )
    return Desk(
        waiting=() if empty else waiting,
        to_finish=()
        if empty
        else (
            ToFinish(
                contact_id="c-open",
                connected_at=NOW - 3_600_000,
                ended_at=NOW - 3_000_000,
                caller=caller(),
                gaps=(Missing.REASON,),
            ),
        ),
        colleagues=(*colleagues, lead),
        presence=PresenceState.READY,
        presence_since=NOW - 960_000,
        center_name="외로움안녕120",
        goal=3000,
        goal_count=3088,
    )


class Gallery:
    """Paints one page after another into files."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.app = QApplication([])
        self.languages = i18n.Languages(self.app)
        self.theme: Theme = themes.load(Look(still=True))
        self.theme.dress(self.app)

    def paint(
        self,
        name: str,
        make: Callable[[Theme], QWidget],
        *,
        size: tuple[int, int] = (1440, 900),
        language: i18n.Language = "ko",
        scheme: themes.Scheme = "light",
    ) -> None:
        self.languages.switch(language)
        compact = size[0] < 1400 or size[1] < 820
        self.theme.wear(Look(scheme=scheme, compact=compact, still=True))
        widget = make(self.theme)
        widget.resize(*size)
        widget.show()
        for _ in range(5):
            self.app.processEvents()
        widget.grab().save(str(self.folder / f"{name}.png"))
        widget.close()
        widget.deleteLater()


def queue(theme: Theme, *, empty: bool = False, offline: bool = False) -> QWidget:
    page = QueuePage(theme, now)
    page.show_desk(desk(empty=empty))
    page.show_link(NOW - 60_000 if offline else None)
    return page


def main() -> None:
    folder, wanted = Path(sys.argv[1]), sys.argv[2:]
    folder.mkdir(parents=True, exist_ok=True)
    gallery = Gallery(folder)
    pictures: dict[str, Callable[[], None]] = {
        "queue": lambda: gallery.paint("queue", queue, size=(1368, 860)),
    }
    for name, picture in pictures.items():
        if not wanted or name in wanted:
            picture()


if __name__ == "__main__":
    main()
