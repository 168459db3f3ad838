from collections.abc import Iterable

from console.desktop.frame.action import Action


def opening(pages: Iterable[tuple[str, str, str]]) -> tuple[Action, ...]:
    """The pages of the rail (key, icon, word) as actions: Ctrl+1 opens the first, and so on."""

    def one(at: int, key: str, icon: str, word: str) -> Action:
        return Action(
            id=f"page-{at}",
            words=word,
            icon=icon,
            key=f"Ctrl+{at}",
            do=lambda window: window.open_page(key),
            context="Page",
        )

    return tuple(one(at, *page) for at, page in enumerate(pages, 1))
