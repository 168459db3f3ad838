from pathlib import Path

import pytest

from console.dialogue.acts import Act
from console.dialogue.reader import ScenarioError, all_scenarios, read
from console.dialogue.scenario import Difficulty

_TEXT = """
version = 1
difficulty = "easy"
leaves = "end"
title = { ko = "제목", en = "Title" }
theme = { ko = "주제", en = "Theme" }
nudge = { ko = "여보세요?", en = "Hello?" }
caller = { age_band = "senior", alias = { ko = "별", en = "Star" } }
goals = [
  { kind = "wait", ko = "기다리기", en = "Wait" },
  { kind = "reflect", ko = "반영하기", en = "Reflect" },
  { kind = "summarise", ko = "정리하기", en = "Sum up" },
]
short = [{ ko = "네.", en = "Yes." }]

[[moments]]
id = "begin"
ko = "여보세요."
en = "Hello."
answers = [{ on = ["reflection", "follow_up"], to = "end" }]

[[moments]]
id = "end"
ends = true
ko = "고맙습니다."
en = "Thank you."
"""


def _written(folder: Path, text: str, name: str = "star.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_the_scenarios_of_the_product(tmp_path: Path) -> None:
    found = all_scenarios()
    assert [one.id for one in found] == ["cold-room", "lunch-break", "closed-shop"]
    for scenario in found:
        assert scenario.lines >= 15
        assert len(scenario.goals) == 3
        assert all(moment.says.ko and moment.says.en for moment in scenario.moments)
        assert scenario.caller.alias.ko != scenario.caller.alias.en
    assert all_scenarios(tmp_path) == ()


def test_a_scenario_as_it_is_written(tmp_path: Path) -> None:
    scenario = read(_written(tmp_path, _TEXT))
    assert (scenario.id, scenario.version) == ("star", 1)
    assert scenario.difficulty is Difficulty.EASY
    assert scenario.title.of("en") == "Title"
    assert Act.REFLECTION in scenario.first.answers[0].on
    assert scenario.moment("end").ends


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("version = 1", "version = 0", "version"),
        ('difficulty = "easy"', 'difficulty = "cruel"', "difficulty: one of easy"),
        ('en = "Title"', 'en = " "', "title: en"),
        ('en = "Hello."\n', "", "moments 1: en"),
        ('on = ["reflection", "follow_up"]', 'on = ["magic"]', "moments 1: answers 1: on: magic"),
        ('on = ["reflection", "follow_up"]', "on = []", "moments 1: answers 1: on"),
        ('to = "end" }', 'to = "nowhere" }', "moment begin: no moment nowhere"),
        ('to = "end" }', 'to = "end", ko = "둘", en = "both" }', "either a moment"),
        ('to = "end" }', 'ko = "네", en = "yes" }', "no way leads from there to an end"),
        ('leaves = "end"', 'leaves = "begin"', "leaves: begin"),
        ('id = "end"', 'id = "begin"', "two of this name"),
        ("ends = true", 'ends = "yes"', "ends: true or false"),
        ("ends = true", "end = true", "unknown: end"),
        ('age_band = "senior"', 'age_band = "old"', "caller: age_band"),
        ('{ kind = "wait", ko = "기다리기", en = "Wait" },\n', "", "goals: 3"),
        ("version = 1", "version = ", "star.toml"),
        ("short = [", "short = [ 1, ", "short: a list of tables"),
    ],
)
def test_what_is_wrong_is_told_with_file_and_place(
    tmp_path: Path, old: str, new: str, told: str
) -> None:
    assert old in _TEXT
    with pytest.raises(ScenarioError) as failed:
        read(_written(tmp_path, _TEXT.replace(old, new, 1)))
    assert str(failed.value).startswith("star.toml")
    assert told in str(failed.value)


def test_a_moment_nobody_comes_to_is_told(tmp_path: Path) -> None:
    lost = '\n[[moments]]\nid = "lost"\nko = "…"\nen = "…"\nends = true\n'
    with pytest.raises(ScenarioError, match="moment lost: no way leads there"):
        read(_written(tmp_path, _TEXT + lost))


def test_a_file_that_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "bytes.toml").write_bytes(b"\xff\xfe")
    for name in ("bytes.toml", "absent.toml"):
        with pytest.raises(ScenarioError, match=name):
            read(tmp_path / name)


def test_two_callers_of_one_name_are_told(tmp_path: Path) -> None:
    _written(tmp_path, _TEXT)
    _written(tmp_path, _TEXT, "other.toml")
    with pytest.raises(ScenarioError, match="called so too"):
        all_scenarios(tmp_path)
