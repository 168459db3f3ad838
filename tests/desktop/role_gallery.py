"""Pictures of whose day it is, by hand: python -m tests.desktop.role_gallery OUTDIR [WORD…]."""

import dataclasses
import itertools

from console.desktop.frame.window import MainWindow
from console.desktop.help.moment import HelpMoment
from console.desktop.practice.opening import Opening
from console.desktop.practice.review import language
from console.desktop.practice.storycard import Story
from console.dialogue.reader import all_scenarios
from console.model.outcome import Answer
from console.model.roles import Role
from console.model.screen import Kept, TrainingRow
from console.model.training import Measures, Track
from tests.desktop import samples
from tests.desktop.drawing import OFFLINE, Pose, draw, every
from tests.desktop.samples import DAY, NOW
from tests.desktop.session_gallery import FAILED, LONG, MESSAGE

MINUTE = 60_000


def held(window: MainWindow) -> None:
    """Somebody was given to this person, another to a colleague, one came back."""
    desk = samples.desk()
    mine, given, back, rest = desk.waiting
    waiting = (
        dataclasses.replace(rest, held_for="한지우", held_for_me=True, held_since=NOW - 8_000),
        dataclasses.replace(mine, held_for="유가온", held_since=NOW - 20_000),
        dataclasses.replace(given, released_from="정민호"),
        dataclasses.replace(back, taken_by="문태경"),
    )
    window.show_desk(dataclasses.replace(desk, waiting=waiting))


def helping(moment: HelpMoment, *messages: object) -> Pose:
    """In the corner of a page outside a talk."""

    def pose(window: MainWindow) -> None:
        window.queue.help.show_help(moment)
        window.queue.help.line.messages.show_messages(messages)  # type: ignore[arg-type]  # messages of the talk's gallery
        if messages and not moment.open:
            window.queue.read_message()

    return pose


def broken(window: MainWindow) -> None:
    window.show_truth(OFFLINE)
    window.queue.help.show_help(FAILED)


def trainee(window: MainWindow) -> None:
    """The hours page, with nothing finished yet."""
    window.show_person("이수아", Role.TRAINEE)
    page, said = window.pages.hours, language()
    page.show_stories(
        [Story(one.id, one.title.of(said), one.theme.of(said)) for one in all_scenarios()]
    )
    page.show_track(Track.COUNSELOR)
    page.show_door("closed")
    page.show_rows(())
    window.open_home()


def practised(door: Opening = "closed", runs: int = 9) -> Pose:
    def pose(window: MainWindow) -> None:
        trainee(window)
        stories = itertools.cycle(one.id for one in all_scenarios())
        rows = [_run(at, story) for at, story in zip(range(runs), stories, strict=False)]
        window.pages.hours.show_rows(rows)
        window.pages.hours.show_door(door)

    return pose


def _run(at: int, story: str) -> TrainingRow:
    ended = NOW - at * DAY - 40 * MINUTE
    return TrainingRow(
        run_id=f"run-{at}",
        scenario=story,
        track=Track.COUNSELOR,
        began_at=ended - (18 + at) * MINUTE,
        ended_at=ended,
        measures=Measures(reflections=3 + at, early_advice=2, silences=1),
        kept=Kept.SENT if at else Kept.HERE,
    )


def supervisor(window: MainWindow) -> None:
    """The queue as a supervisor has it."""
    window.show_person("김도윤", Role.SUPERVISOR)
    window.open_page("queue")


NOT_CERTAIN = dataclasses.replace(FAILED, answer=Answer.NOT_CERTAIN)
POSES: dict[str, Pose] = {
    "held": held,
    "not-sent": helping(FAILED),
    "not-certain": helping(NOT_CERTAIN, MESSAGE),
    "broken": broken,
    "message": helping(HelpMoment(), LONG),
    "message-short": helping(HelpMoment(), MESSAGE),
    "supervisor": supervisor,
    "trainee": trainee,
    "practised": practised(),
    "practice-open": practised("open", 3),
    "practice-failed": practised("failed", 3),
}


if __name__ == "__main__":
    draw(every(POSES))
