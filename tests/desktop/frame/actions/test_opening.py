from console.desktop.frame.actions.opening import opening
from console.desktop.frame.window import MainWindow


def test_the_pages_have_their_keys_in_the_order_of_the_rail() -> None:
    pages = opening([("queue", "list", "Queue"), ("services", "book", "Services")])
    assert [(one.id, one.key) for one in pages] == [("page-1", "Ctrl+1"), ("page-2", "Ctrl+2")]


def test_each_opens_its_own(window: MainWindow) -> None:
    for page, action in zip(
        ("services", "queue"), opening([("services", "", ""), ("queue", "", "")]), strict=True
    ):
        assert action.do is not None
        action.do(window)
        assert window.page == page
