from console.launch.seat import Seat
from console.launch.tour.stage import Stage
from console.launch.tour.words import Words

_GAPS = "session.side.wrap_up.card._gaps"


def end_talk(stage: Stage) -> None:
    """The key that ends the talk; the wrap-up is there."""
    stage.han.does("key", "Ctrl+E")
    stage.han.does("sees", "wrap-up")


def sign(stage: Stage) -> None:
    """The counselor's note; then the queue is there."""
    sign_at(stage, stage.han)
    stage.han.does("sees", "queue")
    stage.han.does("kept")


def sign_at(stage: Stage, seat: Seat) -> None:
    """Ctrl+Enter leads to each gap in turn, which is filled by keys, and then signs."""
    for gap, fill in (
        ("age_band", _age),
        ("reason", _reason),
        ("district", _district),
        ("risk", _risk),
    ):
        if f"'{gap}'" in seat.does("says", _GAPS):
            seat.does("key", "Ctrl+Return")
            fill(seat, stage.words)
    seat.does("holds", _GAPS, "()")
    seat.does("key", "Ctrl+Return")


def _age(seat: Seat, _words: Words) -> None:
    seat.does("key", "Right", 2)
    seat.does("key", "Space")


def _reason(seat: Seat, words: Words) -> None:
    seat.does("type", words.reason)
    seat.does("key", "Return")
    seat.does("key", "Esc")


def _district(seat: Seat, words: Words) -> None:
    seat.does("type", words.district)
    seat.does("key", "Return")


def _risk(seat: Seat, _words: Words) -> None:
    """Asked; nothing found."""
    seat.does("key", "Space", 2)
    seat.does("kept")
