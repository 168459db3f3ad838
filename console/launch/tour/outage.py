from console.launch.tour.stage import Stage
from console.launch.tour.wrapup import end_talk, sign


def the_center_dies(stage: Stage) -> None:
    """SIGKILL; writing goes on, and the list says what is kept."""
    han = stage.han
    han.does("sees", "all sent")
    stage.center.kill()
    han.does("sees", "offline")
    stage.writes("third", stage.words.while_gone)
    stage.shows("outage")


def the_console_dies(stage: Stage) -> None:
    """SIGKILL; started again with the center gone, every word and the talk are there."""
    han = stage.han
    han.kill()
    han.start()
    han.does("sees", "sign-in")
    han.does("reach", "signin.form.password.edit")
    han.does("type", stage.password)
    han.does("key", "Return")
    han.does("sees", "talk")
    for line in stage.talks["third"].lines:
        han.does("note", line)
    stage.writes("third", stage.words.after_kill)
    stage.shows("restarted-offline")


def signed_offline(stage: Stage) -> None:
    end_talk(stage)
    sign(stage)
    stage.han.does("sees", "by hand")
    stage.shows("queue-offline")


def on_a_call(stage: Stage) -> None:
    stage.han.does("press", "queue.by_hand._button")
    stage.han.does("sees", "talk")
    stage.begun("by hand")
    stage.writes("by hand", stage.words.by_hand)
    stage.shows("on-a-call")


def reunion(stage: Stage) -> None:
    stage.center.serve()
    stage.han.does("sees", "all sent")
    stage.shows("reunion")


def third_note_signed(stage: Stage) -> None:
    end_talk(stage)
    stage.shows("wrap-up-of-a-call-by-hand")
    sign(stage)
    stage.han.does("sees", "all sent")
    stage.shows("signed")
