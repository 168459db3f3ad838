from console.launch.tour.stage import Stage

_GAPS = "session.side.wrap_up.card._gaps"


def end_talk(stage: Stage) -> None:
    """The key that ends the talk; the wrap-up is there."""
    stage.han.does("key", "Ctrl+E")
    stage.han.does("sees", "wrap-up")


def sign(stage: Stage) -> None:
    """Ctrl+Enter leads to each gap in turn, which is filled by keys, and then signs."""
    han = stage.han
    for gap, fill in (
        ("age_band", _age),
        ("reason", _reason),
        ("district", _district),
        ("risk", _risk),
    ):
        if f"'{gap}'" in han.does("says", _GAPS):
            han.does("key", "Ctrl+Return")
            fill(stage)
    han.does("holds", _GAPS, "()")
    han.does("key", "Ctrl+Return")
    han.does("sees", "queue")
    han.does("kept")


def _age(stage: Stage) -> None:
    stage.han.does("key", "Right", 2)
    stage.han.does("key", "Space")


def _reason(stage: Stage) -> None:
    stage.han.does("type", stage.words.reason)
    stage.han.does("key", "Return")


def _district(stage: Stage) -> None:
    stage.han.does("type", stage.words.district)
    stage.han.does("key", "Return")


def _risk(stage: Stage) -> None:
    """Asked; nothing found."""
    stage.han.does("key", "Space", 2)
    stage.han.does("kept")
