import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.dialogue import result
from console.dialogue.acts import Act
from console.dialogue.feedback import Deeds, Spoken, feedback
from console.dialogue.reader import all_scenarios
from console.dialogue.result import Result, ResultError, ResultLine
from console.model.said import Speaker
from console.model.training import Measures, Track

RUN = "6a1f5d0e-3f0b-4a3a-9f0b-6c1f6a2b9e11"


def made(run_id: str = RUN, text: str = "많이 힘드셨겠어요") -> Result:
    return Result(
        run_id=run_id,
        login="mina",
        scenario="closed-shop",
        scenario_version=1,
        track=Track.COMPANION,
        began_at=1_000,
        ended_at=61_000,
        measures=Measures(turns=1, reflections=1, own_share=40),
        lines=(
            ResultLine(500, Speaker.CALLER, "여보세요"),
            ResultLine(900, Speaker.COUNSELOR, text, (Act.DEEPER_REFLECTION,)),
        ),
        referred=True,
    )


def test_it_is_read_as_it_was_saved(tmp_path: Path) -> None:
    path = result.save(tmp_path / "practice", made())
    assert path.name == f"{RUN}.json"
    assert result.load(path) == made()
    assert [one.text for one in result.load(path).spoken] == ["여보세요", "많이 힘드셨겠어요"]


@given(st.text(max_size=200).filter(lambda text: "\0" not in text))
def test_any_words_come_back(text: str) -> None:
    assert result.read(result.written(made(text=text))).lines[1].text == text


def test_what_is_there_is_never_overwritten(tmp_path: Path) -> None:
    path = result.save(tmp_path, made())
    before = path.read_bytes()
    result.save(tmp_path, made(text="다른 말"))
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_a_disk_that_refuses_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "practice").write_text("a file where the folder should be")
    with pytest.raises(OSError, match="practice"):
        result.save(tmp_path / "practice", made())


def _plain() -> dict[str, Any]:
    plain: dict[str, Any] = json.loads(result.written(made()))
    return plain


_BREAKS: dict[str, Callable[[dict[str, Any]], object]] = {
    "of another program": lambda plain: plain.pop("format"),
    "of another version": lambda plain: plain.update(version=2),
    "run_id": lambda plain: plain.update(run_id="../../../../etc/passwd-and-more-than-32"),
    "login": lambda plain: plain.update(login=["mina"]),
    "scenario": lambda plain: plain.update(scenario=""),
    "scenario_version": lambda plain: plain.update(scenario_version=True),
    "track": lambda plain: plain.update(track="admin"),
    "began_at": lambda plain: plain.update(began_at=-1),
    "ended_at": lambda plain: plain.update(ended_at=500),
    "measures": lambda plain: plain.update(measures=[]),
    "turns": lambda plain: plain["measures"].update(turns="many"),
    "own_share": lambda plain: plain["measures"].update(own_share=101),
    "asked_suicide": lambda plain: plain["measures"].update(asked_suicide=1),
    "lines": lambda plain: plain.update(lines={}),
    "text": lambda plain: plain["lines"][0].update(text="가" * 5_000),
    "speaker": lambda plain: plain["lines"][0].update(speaker="nobody"),
    "acts": lambda plain: plain["lines"][0].update(acts=["magic"]),
    "referred": lambda plain: plain.pop("referred"),
}


@pytest.mark.parametrize("name", list(_BREAKS))
def test_another_file_is_refused_and_told_why(name: str) -> None:
    plain = _plain()
    _BREAKS[name](plain)
    with pytest.raises(ResultError, match=name):
        result.read(json.dumps(plain).encode())


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe\x00",
        b"[" * 100_000,
        b" " * (result.LARGEST + 1),
        b'{"format": "gyeot-practice-result", "version": 1, "run_id": "\\ud800"}',
    ],
)
def test_junk_is_refused(content: bytes) -> None:
    with pytest.raises(ResultError):
        result.read(content)


@given(st.binary(max_size=300))
def test_no_bytes_whatever_break_it(content: bytes) -> None:
    with pytest.raises(ResultError):
        result.read(content)


def test_the_lines_of_a_looking_back() -> None:
    scenario = all_scenarios()[0]
    spoken = [Spoken(Speaker.COUNSELOR, "많이 힘드셨겠어요", 5)]
    lines = result.lines_of(feedback(scenario, spoken, Deeds(), 10))
    assert lines == (
        ResultLine(5, Speaker.COUNSELOR, "많이 힘드셨겠어요", (Act.DEEPER_REFLECTION,)),
    )
