"""People, talks and services that never were, for tests and pictures of the desk."""

import dataclasses
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QInputMethodEvent, QTextCharFormat
from PySide6.QtWidgets import QWidget

from console.desktop.frame.palette.rows import Row
from console.desktop.i18n import Language, Languages
from console.model.contact import Caller, Channel, Contact, ContactState
from console.model.followup import FollowUpPurpose
from console.model.history import History, PastRisk, PastTalk
from console.model.note import AgeBand, AgeBasis, Line, Missing, Note, NoteContent, NoteKind
from console.model.presence import PresenceState
from console.model.referral import ReferralManner
from console.model.risk import RiskLevel
from console.model.roles import Role
from console.model.screen import (
    Colleague,
    Desk,
    HandedOver,
    Kept,
    KeptItem,
    QueueRow,
    ReferralRow,
    SessionScreen,
    ToFinish,
)
from console.model.service import Service, ServicePhone, ServiceStatus
from console.search.hit import Hit

NOW = 1_795_528_060_000  # 2026-11-24 22:47:40 in Seoul
DAY = 86_400_000


class Clock:
    """The center's time, standing still until it is moved."""

    def __init__(self, at: int = NOW) -> None:
        self.at = at

    def __call__(self) -> int:
        return self.at

    def move(self, ms: int) -> None:
        self.at += ms


def caller(alias: str = "", before: int = 0, **more: Any) -> Caller:
    return Caller(alias=alias, contacts_before=before, **more)


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
        handed_over=()
        if empty
        else (
            HandedOver(
                contact_id="c-gaeul",
                caller=caller("가을", 1),
                purpose=FollowUpPurpose.TALK,
                window_from=NOW + 2 * DAY,
                window_to=NOW + 2 * DAY + 7_200_000,
                until=NOW + 2 * DAY + 7_200_000,
                kept=Kept.SENT,
            ),
        ),
        colleagues=(*colleagues, lead),
        presence=PresenceState.READY,
        presence_since=NOW - 960_000,
        center_name="외로움안녕120",
        goal=3000,
        goal_count=3088,
    )


HISTORY = History(
    contact_id="c-mindeulle-1",
    staff_id="me",
    talks=(
        PastTalk(
            contact_id="past-2",
            at=NOW - 6 * DAY,
            minutes=24,
            counselor_name="한지우",
            counselor_id="me",
            summary="복지관 식사 모임을 안내해 드림. 다녀오시기로 함.",
        ),
        PastTalk(
            contact_id="past-1",
            at=NOW - 26 * DAY,
            minutes=31,
            counselor_name="오세린",
            counselor_id="oserin",
            summary="가게를 접은 뒤로 사람을 만나기 어렵다고 하심.",
        ),
    ),
    risks=(PastRisk(at=NOW - 6 * DAY, asked=True, level=RiskLevel.LOW),),
    remember="‘사장님’이라고 부르지 않기. 말이 끊겨도 잠시 기다려 드리기.",
    promise="식사 모임 이야기 여쭙기",
)
LINES = (
    Line(130_000, "난방비가 두 달 밀려 보일러를 끄고 지내신다고 함. 거실 전기장판에서 주무심."),
    Line(
        336_000,
        "작년 봄 가게를 접은 뒤로 사람을 거의 만나지 않으심. “하루 종일 말 한마디 안 하는 "
        "날이 많아요.”",
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


def speak(languages: Languages, language: Language) -> None:
    """Switch the language, and let every widget hear of it."""
    languages.switch(language)
    QCoreApplication.sendPostedEvents()


def commit(widget: QWidget, text: str) -> None:
    """Finish these syllables as an input method does."""
    finished = QInputMethodEvent()
    finished.setCommitString(text)
    QCoreApplication.sendEvent(widget, finished)


def compose(widget: QWidget, text: str) -> None:
    """Have this syllable still in the making."""
    shape = QTextCharFormat()
    shape.setFontUnderline(True)
    kind = QInputMethodEvent.AttributeType
    parts = [
        QInputMethodEvent.Attribute(kind.TextFormat, 0, len(text), shape),
        QInputMethodEvent.Attribute(kind.Cursor, len(text), 1, None),
    ]
    QCoreApplication.sendEvent(widget, QInputMethodEvent(text, parts))


def type_(widget: QWidget, done: str, composed: str) -> None:
    """Type as an input method does: finished syllables, then one still in the making."""
    commit(widget, done)
    compose(widget, composed)


MORE_LINES = (
    *LINES,
    Line(
        1_085_000,
        "죽고 싶은 마음이 드시는지 여쭈었고, 그런 생각은 없다고 하심. 다만 아침이 "
        "제일 길다고 하심.",
    ),
    Line(
        1_608_000,
        "내일 주민센터에 전화해 보기로 하심. 더 이야기하고 싶으신 것이 있어 동행상담을 안내드리",
    ),
)


def referrals() -> tuple[ReferralRow, ...]:
    given = (
        ("긴급복지 연료비 지원", 880_000, Kept.SENT),
        ("저소득층 교통비 안내", 1_310_000, Kept.HERE),
    )
    return tuple(
        ReferralRow(
            referral_id=name,
            service_id=name,
            service_name=name,
            organization="",
            manner=ReferralManner.TOLD,
            made_at=NOW - 1_635_000 + at,
            kept=kept,
        )
        for name, at, kept in given
    )


def kept_items() -> tuple[KeptItem, ...]:
    kinds = (
        ("note.drafted", "", 10_000),
        ("referral.made", "저소득층 교통비 안내", 300_000),
        ("risk.assessed", "낮음", 540_000),
        ("contact.opened", "", 700_000),
    )
    return tuple(
        KeptItem(
            command_id=kind,
            kind=kind,
            contact_id="c-mindeulle",
            title=title,
            made_at=NOW - ago,
            kept=Kept.HERE,
        )
        for kind, title, ago in kinds
    )


def stuck_item() -> KeptItem:
    return KeptItem(
        command_id="stuck",
        kind="note.signed",
        contact_id="c-open",
        title="",
        made_at=NOW - 900_000,
        kept=Kept.NEEDS_YOU,
        reason="malformed",
        words="밤마다 잠이 오지 않는다고 하심.",
    )


def signed_note() -> Note:
    return Note(
        id="n-1",
        contact_id="c-mindeulle-1",
        author_id="me",
        kind=NoteKind.SIGNED,
        content=CONTENT,
        signed_at=NOW - 60_000,
    )


def service_rows() -> tuple[Row, ...]:
    given = (
        ("병원 안심동행 서비스", "서울 전체 · 11월 12일 확인", (5, 7)),
        ("은평 이웃 대화 모임", "은평구 · 매주 목요일 · 11월 3일 확인", (6, 8)),
    )
    return tuple(
        Row("service", name, "book", name, beside, (), (at,)) for name, beside, at in given
    )


def contact_rows(barred: str = "") -> tuple[Row, ...]:
    given = (("‘도하’ 님", "11월 22일 · 19분 · 서명함"), ("‘이슬’ 님", "11월 18일 · 24분 · 서명함"))
    return tuple(
        Row("contact", name, "headset", name, beside, barred=barred) for name, beside in given
    )
