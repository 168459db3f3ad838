import dataclasses

import pytest

from console.desktop.frame.truth import sync_view
from console.model.screen import Link, SyncTruth
from tests.desktop.samples import NOW

ONLINE = SyncTruth(link=Link.ONLINE, since=NOW)
pytestmark = pytest.mark.usefixtures("korean")


@pytest.mark.parametrize(
    ("change", "state", "said"),
    [
        ({"last_sent_at": NOW}, "sent", "모두 보냈습니다"),
        ({"kept": 4}, "kept", "이 컴퓨터에 보관"),
        (
            {"link": Link.OFFLINE, "kept": 4},
            "offline",
            "연결이 끊겼습니다 · 4건을 이 컴퓨터에 보관하고 있습니다",
        ),
        (
            {"link": Link.OFFLINE},
            "offline",
            "연결이 끊겼습니다 · 쓰시는 글은 이 컴퓨터에 보관합니다",
        ),
        ({"link": Link.SIGNED_OUT, "kept": 1}, "offline", "로그인이 끝났습니다."),
        ({"link": Link.STARTING}, "offline", "센터에 연결하고 있습니다"),
        ({"needs_you": 1, "link": Link.OFFLINE, "kept": 4}, "needs", "확인이 필요합니다"),
        ({"disk_full": True, "needs_you": 1}, "needs", "디스크가 가득 찼습니다."),
        ({"clock_wrong": True, "kept": 2}, "kept", "이 컴퓨터의 시계가 맞지 않습니다."),
    ],
)
def test_the_gravest_is_said(change: dict[str, object], state: str, said: str) -> None:
    view = sync_view(dataclasses.replace(ONLINE, **change))  # type: ignore[arg-type]  # its fields
    assert view.state == state
    assert view.words.startswith(said)


def test_it_says_since_when_and_how_many() -> None:
    assert sync_view(dataclasses.replace(ONLINE, kept=4)).since == "4건"
    assert sync_view(dataclasses.replace(ONLINE, link=Link.OFFLINE)).since.endswith("부터")
    assert sync_view(dataclasses.replace(ONLINE, needs_you=1)).action == "보기"
    assert sync_view(ONLINE).since == ""


def test_connecting_never_claims_that_all_is_sent() -> None:
    assert sync_view(SyncTruth()).state != "sent"
