from console.launch.tour.stage import COUNSELOR, SUPERVISOR, Stage

CALLERS = ((0, 134), (2, 80), (3, 38), (1, 12))
"""Which of the evening's callers wait, in the order in which they are answered, and how long."""


def the_center_opens(stage: Stage) -> None:
    """With a past, colleagues at work, and nobody waiting yet."""
    stage.center.serve()
    stage.before = {row["id"] for row in stage.center.rows("contact")}


def the_supervisor_arrives(stage: Stage) -> None:
    kim = stage.kim
    kim.start()
    kim.does("sees", "sign-in")
    kim.does("reach", "signin.form.password.edit")
    kim.does("type", stage.password)
    kim.does("key", "Return")


def signing_in(stage: Stage) -> None:
    han = stage.han
    han.start()
    han.does("sees", "sign-in")
    han.does("reach", "signin.form.password.edit")
    han.does("type", stage.password)
    stage.shows("sign-in")
    han.does("key", "Return")
    han.does("sees", "desk")
    han.does("sees", "online")
    stage.kim.does("sees", "online")


def who_waits(stage: Stage) -> None:
    for place, waited_s in CALLERS:
        stage.center.rings(place, waited_s)
    stage.han.does("holds", "queue.waiting", len(CALLERS))
    stage.until(
        lambda: {COUNSELOR, SUPERVISOR} <= {_login(stage, row["staff_id"]) for row in _here(stage)},
        "both are present",
    )
    stage.shows("queue")


def settings_and_lock(stage: Stage) -> None:
    """Settings over the page; then the desk locked in place, and open again by the password."""
    han = stage.han
    han.does("key", "Ctrl+,")
    stage.shows("settings")
    han.does("key", "Esc")
    han.does("key", "Ctrl+L")
    stage.shows("locked")
    han.does("type", stage.password)
    han.does("key", "Return")
    han.does("sees", "queue")


def everybody_leaves(stage: Stage) -> None:
    """Closed as a person closes them; they end when nothing is left to send."""
    for seat in stage.seats:
        code = seat.closes()
        if code:
            raise RuntimeError(f"{seat.name} ended with {code}")


def _here(stage: Stage) -> list[dict[str, str]]:
    return [row for row in stage.center.rows("presence") if row["state"] != "away"]


def _login(stage: Stage, staff_id: str) -> str:
    logins = {row["id"]: str(row["login"]) for row in stage.center.rows("staff")}
    return logins.get(staff_id, "")
