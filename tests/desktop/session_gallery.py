"""Pictures of a talk, by hand: python -m tests.desktop.session_gallery OUTDIR [WORD…]."""

import dataclasses

from console.desktop.frame.window import MainWindow
from console.desktop.help.moment import HelpMoment
from console.model.followup import FollowUpPurpose
from console.model.help import HelpState
from console.model.history import AgreedFollowUp
from console.model.outcome import Answer
from console.model.risk import RiskLevel
from console.model.screen import HelpView, Kept, MessageView
from tests.desktop import samples
from tests.desktop.desk_gallery import talk
from tests.desktop.drawing import OFFLINE, Pose, draw, every
from tests.desktop.samples import HISTORY, NOW, screen

ASKED = dataclasses.replace(samples.CONTENT, promise_asked_at=588_000)
NAME, PHONE = "이보람", "02-2133-0119"
FAILED = HelpMoment(answer=Answer.NOT_SENT, on_call_name=NAME, on_call_phone=PHONE)
MESSAGE = MessageView(
    id="m", from_id="d", from_name="김도윤", text="곁에 있겠습니다.", sent_at=NOW - 60_000
)
LONG = dataclasses.replace(
    MESSAGE,
    text="지금 통화 잘 하고 계십니다. 필요하시면 언제든 F7을 눌러 주세요. 이 통화가 끝나면 "
    "잠시 쉬시고, 다음 전화는 제가 받겠습니다.",
)


def returning(window: MainWindow) -> None:
    page = talk(window, screen(760_000, ASKED, history=HISTORY))
    page.open_lookup()
    lookup = page.side.lookup
    samples.type_(lookup.field.edit, "난방", "비")
    lookup.show_results("난방비", (samples.HITS[1], samples.HITS[0], *samples.HITS[2:]))
    lookup._step(1)
    lookup.show_service(samples.SERVICE)


def grave(window: MainWindow) -> None:
    calls = (
        AgreedFollowUp(
            id="f",
            purpose=FollowUpPurpose.WELLBEING,
            window_from=NOW + 2 * samples.DAY,
            window_to=NOW + 2 * samples.DAY + 7_200_000,
        ),
    )
    shown = screen(
        2_045_000,
        risk=RiskLevel.HIGH,
        risk_asked=True,
        watched_name="김도윤",
        history=dataclasses.replace(HISTORY, follow_ups=calls),
    )
    page = talk(window, shown)
    page.toggle_risk()
    page.show_help(_seen(HelpState.SEEN))
    page.line.messages.show_messages((MESSAGE,))


def _seen(state: HelpState, escalated_at: int | None = None) -> HelpMoment:
    view = HelpView(
        state=state,
        asked_at=NOW - 12_000,
        by_name="김도윤" if state is not HelpState.ASKED else "",
        escalated_at=escalated_at,
        on_call_name=NAME,
        on_call_phone=PHONE,
    )
    return HelpMoment(view=view)


def helping(moment: HelpMoment, *messages: MessageView) -> Pose:
    def pose(window: MainWindow) -> None:
        page = talk(window, screen(1_300_000, ASKED, history=HISTORY))
        page.show_help(moment)
        page.line.messages.show_messages(messages)
        if messages and not moment.open:
            page.read_message()

    return pose


def person(window: MainWindow) -> None:
    talk(window, screen(760_000, ASKED, history=HISTORY)).show_person()


def wrap_up(window: MainWindow) -> None:
    content = dataclasses.replace(ASKED, district="", lives_alone=None)
    page = talk(window, screen(1_600_000, content, ended_at=NOW - 80_000, history=HISTORY))
    page.person.memory.remember.toggle()
    page.confirm()


def writing(window: MainWindow) -> None:
    page = talk(window, screen(760_000, ASKED, history=HISTORY))
    samples.type_(page.note.editor, " 더 듣고 싶다고 하심.", "ㅇ")


def pushed(window: MainWindow) -> None:
    page = talk(window, screen(760_000, ASKED, history=HISTORY))
    page.desk.handles["person"].pushed.emit(60)
    page.desk.handles["side"].setFocus()


def offline(window: MainWindow) -> None:
    content = dataclasses.replace(samples.CONTENT, lines=samples.MORE_LINES)
    shown = screen(
        1_635_000, content, note_kept=Kept.HERE, referrals=samples.referrals(), history=HISTORY
    )
    page = talk(window, shown)
    window.show_truth(OFFLINE)
    page.open_follow_up()
    page.focus_note()
    page.show_help(FAILED)


POSES: dict[str, Pose] = {
    "returning": returning,
    "grave": grave,
    "asked": helping(_seen(HelpState.ASKED)),
    "passed": helping(_seen(HelpState.ASKED, escalated_at=NOW)),
    "coming": helping(_seen(HelpState.COMING), MESSAGE),
    "notsent": helping(FAILED, LONG),
    "offered": helping(dataclasses.replace(_seen(HelpState.SEEN), offered=True), MESSAGE),
    "message": helping(HelpMoment(), LONG),
    "person": person,
    "wrapup": wrap_up,
    "writing": writing,
    "pushed": pushed,
    "offline": offline,
}


if __name__ == "__main__":
    draw(every(POSES))
