from console.center.center import Center
from console.center.switchboard.calls import Phase, ReportKind
from console.center.switchboard.statefile import StateFile
from console.model.presence import Presence, PresenceState
from tests.center.demo.rows import ids, rows


def test_four_wait_and_three_talk(center: Center) -> None:
    journal = StateFile(center.home.path / "switchboard.json").load()
    assert journal is not None
    waiting = [call for call in journal.calls if call.phase is Phase.WAITING]
    assert [call.incoming.caller.alias for call in waiting] == ["민들레", "", "", "이슬"]
    assert all(call.due > center.now() + 3 * 60_000 for call in journal.calls)
    talking = [call for call in journal.calls if call.phase is Phase.TALKING]
    assert len({call.staff_id for call in talking}) == 3


def test_every_caller_joins_before_anything_else_is_told(center: Center) -> None:
    journal = StateFile(center.home.path / "switchboard.json").load()
    assert journal is not None
    joined = set()
    for report in journal.reports:
        if report.kind is ReportKind.JOINED:
            joined.add(report.call_id)
        assert report.call_id in joined
    assert {call.id for call in journal.calls} < joined


def test_the_colleagues_are_all_somewhere_since_a_while(center: Center) -> None:
    names = {id_: login for login, id_ in ids(center).items()}
    seen = {
        names[row.staff_id]: row.state
        for row in rows(center, "presence")
        if isinstance(row, Presence)
    }
    assert seen == {
        "jung.minho": PresenceState.READY,
        "moon.taekyung": PresenceState.IN_SESSION,
        "yu.gaon": PresenceState.IN_SESSION,
        "seo.dain": PresenceState.IN_SESSION,
        "oh.serin": PresenceState.WRAP_UP,
        "kang.ian": PresenceState.BREAK,
    }
    for row in rows(center, "presence"):
        assert isinstance(row, Presence)
        assert row.since < center.now() - 30_000
