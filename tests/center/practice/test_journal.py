import logging
from pathlib import Path

import pytest

from console.center.practice.journal import Call, Journal, JournalFile, Line, Phase
from console.dialogue.play import State
from console.model.said import Speaker

_CALL = Call(
    scenario="cold-room",
    id="6a1f5d0e-3f0b-4a3a-9f0b-6c1f6a2b9e11",
    phase=Phase.TALKING,
    told=Phase.TALKING,
    staff_id="staff-1",
    connected_at=5,
    play=State(moment="cold", heard=1, given=("/0",), quiet_since=9),
    lines=(Line(at=6, speaker=Speaker.CALLER, text="여보세요?"),),
    written=1,
    deeds=("d-1",),
)


def test_it_comes_back_as_it_was(tmp_path: Path) -> None:
    file = JournalFile(tmp_path / "callers.json")
    assert file.load() == Journal()
    file.save(Journal(calls=(_CALL,), ready_since=3))
    assert file.load() == Journal(calls=(_CALL,), ready_since=3)


@pytest.mark.parametrize("content", [b"", b"{", b'{"calls": [{}]}', b"\xff"])
def test_a_damaged_one_is_set_aside(
    tmp_path: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "callers.json"
    path.write_bytes(content)
    with caplog.at_level(logging.WARNING):
        assert JournalFile(path).load() == Journal()
    assert "set aside" in caplog.text
    assert (tmp_path / "callers.damaged").read_bytes() == content
