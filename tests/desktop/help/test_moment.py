import dataclasses

import pytest

from console.desktop.help.moment import HelpMoment, face, line
from console.model.help import HelpState
from console.model.outcome import Answer
from console.model.screen import HelpView

pytestmark = pytest.mark.usefixtures("korean")
PHONE = "02-2133-0119"
NAME = "이보람"


def open_(state: HelpState = HelpState.ASKED, escalated_at: int | None = None) -> HelpMoment:
    view = HelpView(
        state=state,
        asked_at=1_000,
        by_name="" if state is HelpState.ASKED else "김도윤",
        escalated_at=escalated_at,
        on_call_name=NAME,
        on_call_phone=PHONE,
    )
    return HelpMoment(view=view, on_call_name=NAME, on_call_phone=PHONE)


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (HelpMoment(), "도움 요청"),
        (HelpMoment(asking_since=1_000), "청했습니다 0:12"),
        (open_(), "청했습니다 0:12"),
        (open_(HelpState.SEEN), "김도윤 님이 봤습니다"),
        (open_(HelpState.COMING), "오고 있습니다"),
        (HelpMoment(answer=Answer.NOT_SENT), "보내지 못했습니다"),
        (HelpMoment(answer=Answer.NOT_CERTAIN), "전해졌는지 모릅니다"),
    ],
)
def test_the_button_says_how_it_stands(moment: HelpMoment, said: str) -> None:
    assert face(moment, 13_000).text == said


def test_every_state_differs_by_more_than_colour() -> None:
    moments = (HelpMoment(), open_(HelpState.SEEN), open_(HelpState.COMING))
    failed = HelpMoment(answer=Answer.NOT_SENT)
    assert len({face(moment, 0).icon for moment in (*moments, failed)}) == 4


@pytest.mark.parametrize("answer", [Answer.NOT_SENT, Answer.NOT_CERTAIN])
def test_where_nothing_gets_through_it_says_whom_to_call(answer: Answer) -> None:
    said = line(HelpMoment(answer=answer, on_call_name=NAME, on_call_phone=PHONE))
    assert said.text == f"당직 이보람 님께 전화해 주세요 · {PHONE}"
    assert said.grave
    assert said.act == "dismiss"


@pytest.mark.parametrize(
    ("name", "phone", "said"),
    [
        ("", PHONE, f"당직에 전화해 주세요 · {PHONE}"),
        ("이보람", "", "당직 이보람 님께 직접 알려 주세요"),
        ("", "", "옆자리 동료에게 직접 알려 주세요"),
    ],
)
def test_whatever_is_known_of_who_is_on_call(name: str, phone: str, said: str) -> None:
    failed = HelpMoment(answer=Answer.NOT_SENT, on_call_name=name, on_call_phone=phone)
    assert line(failed).text == said


def test_a_sign_in_that_ended_still_names_whom_to_call() -> None:
    ended = HelpMoment(answer=Answer.NOT_SENT, reason="signed_out")
    assert line(ended).text == "다시 로그인해 주세요"
    assert PHONE in line(dataclasses.replace(ended, on_call_name=NAME, on_call_phone=PHONE)).text


def test_unseen_it_went_to_who_is_on_call_with_the_number() -> None:
    said = line(open_(escalated_at=31_000))
    assert said.text == f"당직 이보람 님에게 넘겼습니다 · {PHONE}"
    assert said.act == ""


def test_what_the_center_said_before_it_was_gone_is_not_trusted() -> None:
    assert line(open_()).text == ""
    assert PHONE in line(dataclasses.replace(open_(), offline=True)).text


def test_pressed_again_it_offers_to_close_and_says_if_that_failed() -> None:
    offered = line(dataclasses.replace(open_(HelpState.SEEN), offered=True))
    assert (offered.text, offered.act) == ("이제 괜찮아지셨습니까?", "close")
    failed = line(dataclasses.replace(open_(HelpState.SEEN), unclosed=True))
    assert failed.grave
    assert failed.act == "close"


def test_who_comes_has_a_name() -> None:
    assert line(open_(HelpState.COMING)).text == "김도윤 님이 오고 있습니다"
    assert line(open_(HelpState.SEEN)).text == ""
