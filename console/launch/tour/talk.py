import time

from console.launch.tour.stage import Stage
from console.launch.tour.wrapup import end_talk, sign

DEAF_S = 0.8
"""F2 is deaf so long after another caller came under it: a half-typed word is no accepted call."""

STEPS = ("safe_place", "means_apart")
"""What is done at once at a high risk."""


def accept(stage: Stage, name: str) -> None:
    """F2, until it is heard."""
    time.sleep(DEAF_S)
    stage.han.does("key", "F2")
    stage.han.does("sees", "talk")
    stage.begun(name)


def a_returning_caller(stage: Stage) -> None:
    accept(stage, "returning")
    stage.shows("session-returning-caller")


def first_note_signed(stage: Stage) -> None:
    stage.writes("returning", stage.words.returned)
    end_talk(stage)
    sign(stage)


def a_long_talk(stage: Stage) -> None:
    stage.center.connects_ago(12 * 60 + 40)
    accept(stage, "long")
    for line in stage.words.note:
        stage.writes("long", line)
    stage.shows("note")


def looking_up(stage: Stage) -> None:
    han = stage.han
    han.does("key", "F3")
    han.does("type", stage.words.lookup)
    han.does("compose", stage.words.lookup_mid)
    han.does("hits")
    stage.shows("lookup")
    han.does("compose", "")
    han.does("type", stage.words.lookup_end)
    han.does("hits")
    han.does("key", "Return")
    han.does("kept")
    stage.until(lambda: stage.center.rows("referral"), "the referral is at the center")
    stage.shows("referral")


def every_command(stage: Stage) -> None:
    """The palette, over the note; closed again, nothing of the talk has changed."""
    stage.han.does("key", "Ctrl+K")
    stage.han.does("type", stage.words.command)
    stage.shows("palette")
    stage.han.does("key", "Esc", 2)


def risk_is_high(stage: Stage) -> None:
    han = stage.han
    stage.writes("long", stage.words.risk)
    han.does("key", "F8")
    han.does("shows", "session.side.risk")
    # Asked; high.
    han.does("key", "Space")
    han.does("key", "4")
    stage.until(lambda: stage.contact("long")["risk"] == "high", "the high risk is at the center")
    for step in STEPS:
        han.does("press", f"session.side.risk.steps._steps.{step}._yes")
    stage.until(lambda: len(steps_of(stage)) == len(STEPS), "the steps are at the center")
    stage.shows("risk-with-steps")
    han.does("key", "F8")


def second_note_signed(stage: Stage) -> None:
    end_talk(stage)
    stage.shows("wrap-up")
    sign(stage)


def time_to_hand_over(stage: Stage) -> None:
    stage.center.connects_ago(27 * 60 + 15)
    accept(stage, "third")
    for line in stage.words.hand_over:
        stage.writes("third", line)
    stage.han.does("key", "Ctrl+H")
    stage.shows("time-to-hand-over")
    stage.han.does("key", "Ctrl+Return")
    stage.until(lambda: stage.center.rows("followup"), "the hand-over is at the center")
    stage.shows("handed-over")


def steps_of(stage: Stage) -> list[str]:
    """The steps that were taken in the talk at high risk."""
    wanted = stage.talks["long"].contact_id
    rows = stage.center.rows("step")
    return [row["step"] for row in rows if row["contact_id"] == wanted]
