import json
import uuid
from pathlib import Path

from console.desktop.practice.storycard import StoryCard
from console.dialogue.reader import all_scenarios
from console.dialogue.result import Result, save
from console.model.roles import Role
from console.model.training import Measures, Track
from tests.desktop.running import Opens
from tests.support import inside
from tests.support.center import RunningCenter


def result(number: int, login: str) -> Result:
    return Result(
        run_id=str(uuid.UUID(int=number)),
        login=login,
        scenario="lunch-break",
        scenario_version=1,
        track=Track.COUNSELOR,
        began_at=1_795_528_060_000,
        ended_at=1_795_528_060_000 + 4_800_000,
        measures=Measures(turns=12),
        lines=(),
    )


def test_a_trainees_day_begins_with_hours_stories_and_what_was_finished(
    running_center: RunningCenter, opens: Opens, tmp_path: Path
) -> None:
    running_center.staff("dana", Role.TRAINEE)
    finished = tmp_path / "seat" / "practice"
    path = save(finished, result(1, "dana"))
    eyes = opens(running_center.url)
    eyes.enter_online("dana")
    assert eyes.window.page == "hours"
    eyes.says("1시간 20분", "1 h 20 min")
    eyes.until((finished / "filed" / path.name).exists)
    eyes.until(lambda: inside.rows(running_center, "training"))
    eyes.says(all_scenarios()[0].title.ko, all_scenarios()[0].title.en)
    hours = eyes.window.pages.hours
    hours.track.chosen.emit("companion")
    eyes.sees("/ 40시간")
    assert len(hours.findChildren(StoryCard)) >= 3
    eyes.signed_out()
    assert "1시간 20분" not in eyes.words
    eyes.enter_online("dana")
    eyes.sees("/ 40시간", "1시간 20분")
    assert json.loads((finished / "filed" / path.name).read_text())["login"] == "dana"
