from dataclasses import replace
from pathlib import Path

from console.center.practice.finished import Finished, Trainee
from console.center.practice.journal import Call, Line, Phase
from console.dialogue import result
from console.dialogue.acts import Act
from console.dialogue.reader import all_scenarios
from console.model.said import Speaker
from console.model.training import Track

_SCENARIO = all_scenarios()[0]
_CALL = Call(
    scenario=_SCENARIO.id,
    id="6a1f5d0e-3f0b-4a3a-9f0b-6c1f6a2b9e11",
    phase=Phase.OVER,
    connected_at=1_000_000,
    ended_at=1_090_000,
    lines=(
        Line(at=1_004_000, speaker=Speaker.CALLER, text="여보세요?"),
        Line(at=1_012_000, speaker=Speaker.COUNSELOR, text="많이 힘드셨겠어요"),
    ),
    referred=True,
)


def test_a_talk_becomes_a_result(tmp_path: Path) -> None:
    writer = Finished(tmp_path, Trainee(login="mina", track=Track.COMPANION))
    path = writer.write(_CALL, _SCENARIO)
    assert path is not None
    finished = result.load(path)
    assert (finished.run_id, finished.login, finished.track) == (_CALL.id, "mina", Track.COMPANION)
    assert (finished.began_at, finished.ended_at) == (1_000_000, 1_090_000)
    assert (finished.scenario, finished.scenario_version) == (_SCENARIO.id, _SCENARIO.version)
    assert [line.at for line in finished.lines] == [4_000, 12_000]
    assert finished.lines[1].acts == (Act.DEEPER_REFLECTION,)
    assert (finished.referred, finished.handed_over) == (True, False)
    assert writer.write(_CALL, _SCENARIO) == path


def test_a_talk_in_which_the_trainee_said_nothing_leaves_none(tmp_path: Path) -> None:
    silent = replace(_CALL, lines=_CALL.lines[:1])
    assert Finished(tmp_path, Trainee()).write(silent, _SCENARIO) is None
    assert not list(tmp_path.iterdir())
