import asyncio
from collections.abc import Coroutine
from typing import Any

from console.center.center import Center
from console.center.practice.serve import FINISHED
from console.dialogue import result
from console.model import commands as c
from console.model.followup import FollowUpPurpose
from console.model.presence import PresenceState
from tests.center.practice.desk import Desk, Turned


def _run(work: Coroutine[Any, Any, None]) -> None:
    asyncio.run(work)


def test_all_callers_wait_a_few_seconds_after_the_trainee_is_ready(
    center: Center, clock: Turned
) -> None:
    async def story() -> None:
        desk = Desk(center, clock)
        await desk.passes(60_000)
        assert not desk.rows("contact")
        await desk.ready()
        waiting = desk.rows("contact")
        waiting.sort(key=lambda row: row["joined_at"])
        assert [row["caller"]["alias"] for row in waiting] == ["보리", "하루", "바람"]
        assert {row["state"] for row in waiting} == {"waiting"}
        assert {row["caller"]["number_last4"] for row in waiting} == {""}

    _run(story())


def test_a_talk_is_a_transcript_of_both_and_ends_with_a_result(
    center: Center, clock: Turned
) -> None:
    async def story() -> None:
        desk = Desk(center, clock, "closed-shop")
        await desk.ready()
        id_ = await desk.takes("바람")
        assert desk.contact(id_)["state"] == "connected"
        for said in (
            "전화 주셔서 고맙습니다. 오늘은 어떤 마음으로 전화하셨어요?",
            "십일 년을 지키셨는데 많이 허전하시겠어요",
            "",
            "혹시 자살을 생각하고 계신가요?",
            "지금까지 들려주신 이야기를 정리해 볼게요.",
        ):
            assert (await desk.say(id_, said)).answer == "done"
        transcript = desk.transcript(id_)
        assert transcript[0][0] == "caller"
        assert ("counselor", "") in transcript
        assert any(text.startswith("…네. 합니다.") for _, text in transcript)
        assert transcript[-1][1].endswith("들어 주셔서 고맙습니다.")
        await desk.passes(5_000)
        assert desk.contact(id_)["state"] == "ended"
        (path,) = (center.home.path / FINISHED).glob("*.json")
        finished = result.load(path)
        assert (finished.login, finished.scenario) == ("mina", "closed-shop")
        assert finished.measures.asked_suicide
        assert finished.measures.summarised
        assert finished.measures.silences == 1
        assert [(line.speaker, line.text) for line in finished.lines] == transcript
        # The caller waits again, as somebody new.
        await desk.passes(10_000)
        waiting = [row for row in desk.rows("contact") if row["state"] == "waiting"]
        assert len(waiting) == 1
        assert waiting[0]["id"] != id_

    _run(story())


def test_the_trainee_ends_the_talk(center: Center, clock: Turned) -> None:
    async def story() -> None:
        desk = Desk(center, clock, "lunch-break")
        await desk.ready()
        id_ = await desk.takes("하루")
        await desk.say(id_, "작게 말해도 괜찮아요")
        await desk.file(c.ContactEnded(contact_id=id_, ended_at=center.now()))
        await desk.passes(1_000)
        contact = desk.contact(id_)
        assert contact["state"] == "ended"
        assert contact["ended_by_switchboard"]
        refused = await desk.say(id_, "아직 계세요?")
        assert refused.answer == "refused"
        assert len(list((center.home.path / FINISHED).glob("*.json"))) == 1

    _run(story())


def test_of_a_talk_in_which_the_trainee_said_nothing_nothing_is_left(
    center: Center, clock: Turned
) -> None:
    async def story() -> None:
        desk = Desk(center, clock, "lunch-break")
        await desk.ready()
        id_ = await desk.takes("하루")
        await desk.file(c.ContactEnded(contact_id=id_, ended_at=center.now()))
        await desk.passes(1_000)
        assert not (center.home.path / FINISHED).exists()

    _run(story())


def test_the_caller_answers_to_what_is_done_at_the_console(center: Center, clock: Turned) -> None:
    async def story() -> None:
        desk = Desk(center, clock, "cold-room")
        await desk.ready()
        id_ = await desk.takes("보리")
        await desk.say(id_, "오늘은 어떻게 지내셨어요?")
        now = center.now()
        handed = c.FollowUpRequested(
            contact_id=id_, purpose=FollowUpPurpose.TALK, consented_at=now, requested_at=now
        )
        referred = c.ReferralMade(
            contact_id=id_, service_id="s-1", service_name="긴급복지", made_at=now
        )
        for fact in (handed, referred):
            await desk.file(fact)
            await desk.passes(1_000)
            await desk.passes(1_000)
        texts = [text for _, text in desk.transcript(id_)]
        assert any(text.startswith("또 전화를 해 준다고요?") for text in texts)
        assert any(text.startswith("아이고, 고마워라.") for text in texts)
        await desk.file(c.ContactEnded(contact_id=id_, ended_at=center.now()))
        await desk.passes(1_000)
        (path,) = (center.home.path / FINISHED).glob("*.json")
        finished = result.load(path)
        assert finished.handed_over
        assert finished.referred

    _run(story())


def test_a_center_that_was_killed_goes_on_where_it_was(center: Center, clock: Turned) -> None:
    async def story() -> None:
        desk = Desk(center, clock, "closed-shop")
        await desk.ready()
        id_ = await desk.takes("바람")
        await desk.say(id_, "오늘은 어떤 마음으로 전화하셨어요?")
        before = desk.transcript(id_)
        desk.begin()
        clock.at += 20_000
        await desk.passes()
        assert desk.transcript(id_) == before
        assert desk.contact(id_)["state"] == "connected"
        await desk.say(id_, "십일 년을 지키셨는데 많이 허전하시겠어요")
        assert desk.transcript(id_)[-1][1].startswith("아침이면 그냥 집을 나옵니다.")

    _run(story())


def test_who_takes_another_has_ended_the_first(center: Center, clock: Turned) -> None:
    async def story() -> None:
        desk = Desk(center, clock)
        await desk.ready()
        first = await desk.takes("바람")
        second = await desk.takes("보리")
        assert desk.contact(first)["state"] == "ended"
        assert desk.contact(second)["state"] == "connected"

    _run(story())


def test_it_runs_until_it_is_cancelled(center: Center, clock: Turned) -> None:
    async def story() -> None:
        desk = Desk(center, clock)
        running = asyncio.create_task(desk.board.run(desk.events))
        await desk.ask(c.PresenceSet(state=PresenceState.READY))
        async with asyncio.timeout(20):
            while not desk.rows("contact"):
                clock.at += 500
                await asyncio.sleep(0.02)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        assert running.cancelled()

    _run(story())
