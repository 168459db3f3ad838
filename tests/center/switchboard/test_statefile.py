from pathlib import Path

from console.center.switchboard.calls import Call, Journal, Report, ReportKind
from console.center.switchboard.interface import IncomingCall
from console.center.switchboard.statefile import StateFile
from console.model.contact import Caller, Channel

_INCOMING = IncomingCall(
    switchboard_id="sim-1", channel=Channel.CHAT, joined_at=5, caller=Caller(alias="민들레")
)
_JOURNAL = Journal(
    calls=(Call(incoming=_INCOMING, gives_up_at=9),),
    reports=(Report(kind=ReportKind.JOINED, call_id="sim-1", at=5, incoming=_INCOMING),),
    next_arrival_at=77,
)


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    StateFile(tmp_path / "s.json").save(_JOURNAL)
    assert StateFile(tmp_path / "s.json").load() == _JOURNAL


def test_nothing_was_kept_yet(tmp_path: Path) -> None:
    assert StateFile(tmp_path / "s.json").load() is None


def test_a_damaged_file_is_set_aside(tmp_path: Path) -> None:
    for damage in (b"", b"{", b'{"calls": 3}', b"\xff\xfe", b"[]"):
        path = tmp_path / "s.json"
        path.write_bytes(damage)
        assert StateFile(path).load() is None
        assert (tmp_path / "s.damaged").read_bytes() == damage
        assert not path.exists()


def test_an_interrupted_save_leaves_the_last_one(tmp_path: Path) -> None:
    file = StateFile(tmp_path / "s.json")
    file.save(_JOURNAL)
    (tmp_path / "s.new").write_text("half")
    assert file.load() == _JOURNAL
