import time

from console.launch.tour.records import Row
from console.launch.tour.stage import COUNSELOR, Stage

SETTLE_S = 0.9
"""What has just come under a hand is not seen yet, and Enter does not answer it (0.7 s)."""


def help_is_asked(stage: Stage) -> None:
    """One key, silently, in the middle of the talk."""
    stage.han.does("key", "F7")
    stage.until(lambda: help_of(stage), "the call for help is at the center")
    stage.kim.does("holds", "pages.wall.calls", 1)
    stage.shows("help-asked")


def the_supervisor_sees_it(stage: Stage) -> None:
    """Its card lay in sight, and then she moved: that is seen, and nothing less."""
    time.sleep(SETTLE_S)
    stage.shows("wall-with-a-call-for-help", stage.kim)
    stage.kim.does("key", "Esc")
    stage.until(lambda: help_of(stage).get("seen_by"), "the call is seen")
    stage.shows("help-seen")


def she_is_coming(stage: Stage) -> None:
    stage.kim.does("key", "Ctrl+F7")
    stage.kim.does("key", "Return")
    stage.until(lambda: help_of(stage).get("coming_by"), "somebody is coming")
    stage.shows("help-coming")


def a_quiet_message(stage: Stage) -> None:
    """Written on the wall, read in the talk by a key; nothing pops up."""
    stage.kim.does("key", "Alt+M")
    stage.kim.does("type", stage.words.message)
    stage.kim.does("key", "Return")
    stage.until(lambda: stage.center.rows("message"), "the message is at the center")
    stage.han.does("reads", stage.words.message)
    stage.shows("message-has-come")
    stage.han.does("key", "Alt+R")
    stage.shows("message-opened")
    stage.han.does("key", "Alt+R")
    stage.until(lambda: stage.center.rows("message")[0].get("read_at"), "the message is read")


def on_a_wall(stage: Stage) -> None:
    """The supervisor's page as it hangs on a wall, and back."""
    stage.kim.does("key", "F11")
    stage.shows("wall-mode", stage.kim)
    stage.kim.does("key", "F11")


def help_of(stage: Stage) -> Row:
    """The counselor's call for help; empty where there is none."""
    mine = stage.center.staff(COUNSELOR)
    return next((row for row in stage.center.rows("help") if row["staff_id"] == mine), {})
