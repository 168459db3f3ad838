from functools import partial
from pathlib import Path

from console.dialogue.reader import all_scenarios
from console.launch.carry import Carrier
from console.launch.child import Child
from console.launch.practice import FOLDER, LOGIN
from console.launch.seat import Seat
from console.launch.tour import records
from console.launch.tour.stage import TRAINEE, Stage
from console.launch.tour.wrapup import sign_at

SCENARIO = "closed-shop"
READY_S = 30.0


def practice(stage: Stage) -> None:
    """A scripted caller on a private center: rings, answers what is said, and is looked back on."""
    home = stage.home / "practice"
    home.mkdir()
    center = home / "center"
    target = stage.narae.options.home / FOLDER
    with Child.start(
        _center(stage, center), stage.variables(home), secret=stage.password
    ) as serving:
        seat = stage.seat("practice-console", LOGIN, serving.address(READY_S), practice=True)
        with seat, Carrier(center / "finished", target):
            _arrive(stage, seat)
            _talk(stage, seat, center)
            _look_back(stage, seat)
            stage.until(lambda: list(target.rglob("*.json")), "the result has been carried over")
            stage.practised = records.ids(center, "contact")
            seat.closes()


def practice_is_filed(stage: Stage) -> None:
    """The trainee signs in to the real center: the run is filed toward the hours."""
    narae = stage.narae
    narae.start()
    narae.does("sees", "sign-in")
    narae.does("reach", "signin.form.password.edit")
    narae.does("type", stage.password)
    narae.does("key", "Return")
    narae.does("sees", "online")
    stage.until(lambda: stage.center.rows("training"), "the run of practice is filed")
    narae.does("sees", "all sent")
    narae.does("reads", _title(stage))
    stage.shows("trainee", narae)


def _center(stage: Stage, home: Path) -> list[str]:
    return [
        *("console", "center", "serve", "--home", str(home), "--port", "0", "--practice"),
        *("--track", "counselor", "--trainee", TRAINEE, "--scenario", SCENARIO),
        *("--lang", stage.appearance.language),
    ]


def _arrive(stage: Stage, seat: Seat) -> None:
    seat.does("sees", "sign-in")
    seat.does("reach", "signin.form.password.edit")
    seat.does("type", stage.password)
    seat.does("key", "Return")
    seat.does("sees", "online")
    seat.does("sees", "waiting")
    stage.shows("practice-queue", seat)


def _talk(stage: Stage, seat: Seat, center: Path) -> None:
    contact_id = records.rows(center, "contact")[0]["id"]
    seat.does("accepts", contact_id)
    seat.does("sees", "talk")
    for said in stage.words.practice:
        stage.until(lambda: _heard(center), "the caller speaks")
        answered = partial(_more, center, _heard(center) + 1)
        seat.does("key", "F5")
        seat.does("type", said)
        seat.does("key", "Return")
        stage.until(answered, "the caller answers")
    stage.shows("practice-talk", seat)
    seat.does("key", "F4")
    seat.does("type", stage.words.practice_note)
    seat.does("kept")


def _look_back(stage: Stage, seat: Seat) -> None:
    seat.does("key", "Ctrl+E")
    seat.does("sees", "wrap-up")
    sign_at(stage, seat)
    seat.does("holds", "page", "review")
    stage.shows("practice-feedback", seat)


def _title(stage: Stage) -> str:
    """What the story is called on the trainee's page."""
    told = next(one for one in all_scenarios() if one.id == SCENARIO)
    return told.title.of(stage.appearance.language)


def _heard(center: Path) -> int:
    return len(records.rows(center, "said"))


def _more(center: Path, than: int) -> bool:
    return _heard(center) > than
