"""Pictures of the desk, by hand: python tests/desktop/desk_gallery.py OUTDIR [NAME…]."""

import dataclasses
import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("TZ", "Asia/Seoul")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QInputMethodEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QWidget

from console.desktop import i18n
from console.desktop.queue.page import QueuePage
from console.desktop.session.page import SessionPage
from console.desktop.style import theme as themes
from console.desktop.style.theme import Look, Theme
from console.model.contact import Caller, Channel, Contact, ContactState
from console.model.note import AgeBand, AgeBasis, Line, Missing, NoteContent
from console.model.presence import PresenceState
from console.model.referral import ReferralManner
from console.model.risk import RiskLevel
from console.model.roles import Role
from console.model.screen import (
    Colleague,
    Desk,
    Kept,
    QueueRow,
    ReferralRow,
    SessionScreen,
    ToFinish,
)
from console.model.service import Service, ServicePhone, ServiceStatus
from console.search.hit import Hit

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
        compact = size[0] < 1328 or size[1] < 780
        self.theme.wear(Look(scheme=scheme, compact=compact, still=True))
        widget = make(self.theme)
        widget.resize(*size)
        widget.show()
        for _ in range(5):
            self.app.processEvents()
        widget.grab().save(str(self.folder / f"{name}.png"))
        widget.close()
        widget.deleteLater()


LINES = (
    Line(130_000, "난방비가 두 달 밀려 보일러를 끄고 지내신다고 함. 거실 전기장판에서 주무심."),
    Line(
        336_000,
        "작년 봄 가게를 접은 뒤로 사람을 거의 만나지 않으심. “하루 종일 말 한마디 안 하는 날이 많아요.”",
    ),
    Line(
        588_000,
        "지난번 안내해 드린 식사 모임에 한 번 다녀오심. 어색했지만 국이 따뜻했다며 잠깐 웃으심.",
    ),
    Line(751_000, "다음 주에도 가 보고 싶지만 차비가 마음에 걸린다고 하심."),
)
CONTENT = NoteContent(
    lines=LINES,
    age_band=AgeBand.MIDDLE_AGED,
    age_basis=AgeBasis.ESTIMATED,
    reasons=("living_costs", "loneliness_talk", "business_failure_or_debt"),
    primary_reason="living_costs",
    district="11380",
    lives_alone=True,
)


def screen(elapsed: int, content: NoteContent = CONTENT, **more: Any) -> SessionScreen:
    begun = NOW - elapsed
    contact = Contact(
        id="c-mindeulle-1",
        state=ContactState.CONNECTED,
        joined_at=begun - 20_000,
        connected_at=begun,
        caller=desk().waiting[0].caller,
        counselor_id="me",
    )
    kept = more.pop("note_kept", Kept.SENT)
    fields = {f.name for f in dataclasses.fields(Contact)}
    contact = dataclasses.replace(
        contact, **{key: more.pop(key) for key in list(more) if key in fields}
    )
    return SessionScreen(
        contact=contact, content=content, note_kept=kept, written_at=NOW - 5_000, **more
    )


def hit(name: str, organization: str, verified: date, **more: Any) -> Hit:
    whole: dict[str, Any] = {
        "id": name,
        "name": name,
        "organization": organization,
        "district": "은평구",
        "districts": ("은평구",),
        "phone": "02-351-0000",
        "last_verified": verified,
        "status": ServiceStatus.ACTIVE,
        "crisis": False,
        "fictional": False,
        "why": "name",
        "near": False,
        "alias": "",
        "marks": (),
    }
    return Hit(**(whole | more))


HITS = (
    hit("긴급복지 연료비 지원", "은평구 복지정책과", date(2026, 11, 18), marks=((5, 8),)),
    hit("에너지바우처", "한국에너지공단", date(2026, 11, 12), alias="난방비 바우처"),
    hit("겨울 난방비 긴급 지원", "민간 나눔", date(2026, 11, 20), marks=((3, 6),)),
    hit("도시가스 요금 덜어 드리기", "서울 전체", date(2026, 10, 30), near=True),
    hit("난방용품 나눔", "은평 이웃복지관", date(2026, 8, 2), marks=((0, 2),)),
)
SERVICE = Service(
    id=HITS[0].id,
    source="demo",
    source_id="1",
    name=HITS[0].name,
    eligibility="폐업·실직으로 생활이 갑자기 어려워진 가구",
    application_process="주민센터 방문 또는 129 전화",
    required_documents="신분증, 밀린 고지서",
    phones=(ServicePhone("02-351-0000"),),
    phrase="내일 주민센터에 ‘긴급복지 연료비를 신청하고 싶다’고 말씀하시면 됩니다.",
)


def type_(widget: QWidget, done: str, composed: str) -> None:
    """Type as an input method does: finished syllables, then one still in the making."""
    finished = QInputMethodEvent()
    finished.setCommitString(done)
    QCoreApplication.sendEvent(widget, finished)
    shape = QTextCharFormat()
    shape.setFontUnderline(True)
    part = QInputMethodEvent.Attribute(
        QInputMethodEvent.AttributeType.TextFormat, 0, len(composed), shape
    )
    QCoreApplication.sendEvent(widget, QInputMethodEvent(composed, [part]))


def session(theme: Theme, shown: SessionScreen) -> SessionPage:
    page = SessionPage(theme, now)
    page.show_session(shown)
    return page


def listening(theme: Theme) -> QWidget:
    page = session(theme, screen(760_000))
    page.show()
    page.open_lookup()
    type_(page.side.lookup.field.edit, "난방", "비")
    page.side.lookup.show_results("난방비", HITS)
    page.side.lookup.show_service(SERVICE)
    return page


def offline(theme: Theme) -> QWidget:
    more = (
        Line(
            1_085_000,
            "죽고 싶은 마음이 드시는지 여쭈었고, 그런 생각은 없다고 하심. 다만 아침이 제일 길다고 하심.",
        ),
        Line(
            1_608_000,
            "내일 주민센터에 전화해 보기로 하심. 더 이야기하고 싶으신 것이 있어 동행상담을 안내드리",
        ),
    )
    content = dataclasses.replace(CONTENT, lines=(*LINES, *more))
    rows = tuple(
        ReferralRow(
            referral_id=name,
            service_id=name,
            service_name=name,
            organization="",
            manner=ReferralManner.TOLD,
            made_at=NOW - 1_635_000 + at,
            kept=kept,
        )
        for name, at, kept in (
            ("긴급복지 연료비 지원", 880_000, Kept.SENT),
            ("저소득층 교통비 안내", 1_310_000, Kept.HERE),
        )
    )
    page = session(
        theme,
        screen(
            1_635_000,
            content,
            note_kept=Kept.HERE,
            referrals=rows,
            risk=RiskLevel.LOW,
            risk_asked=True,
        ),
    )
    page.show()
    page.open_follow_up()
    page.side.follow_up._agree(agreed=True)  # noqa: SLF001 - a picture
    page.focus_note()
    type_(page.note.editor, "", "ㅁ")
    return page


def silenced(theme: Theme) -> QWidget:
    page = session(theme, screen(2_045_000, risk=RiskLevel.HIGH, risk_asked=True))
    page.show()
    page.toggle_risk()
    return page


def wrap_up(theme: Theme) -> QWidget:
    content = dataclasses.replace(CONTENT, district="", lives_alone=None)
    page = session(theme, screen(1_600_000, content, ended_at=NOW - 80_000))
    page.show()
    return page


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
        "listening": lambda: gallery.paint("listening", listening, size=(1368, 860)),
        "offline": lambda: gallery.paint("offline", offline, size=(1368, 860), scheme="dark"),
        "over": lambda: gallery.paint(
            "over", lambda t: session(t, screen(2_000_000, about=True)), size=(1368, 860)
        ),
        "silenced": lambda: gallery.paint("silenced", silenced, size=(1368, 860)),
        "wrapup": lambda: gallery.paint("wrapup", wrap_up, size=(1368, 860)),
    }
    for name, picture in pictures.items():
        if not wanted or name in wanted:
            picture()


if __name__ == "__main__":
    main()
