import pytest

from console.dialogue.reader import all_scenarios
from console.dialogue.scenario import named


def test_a_console_finds_the_scenario_by_the_callers_name_in_either_language() -> None:
    scenarios = all_scenarios()
    for scenario in scenarios:
        assert named(scenarios, scenario.caller.alias.ko) is scenario
        assert named(scenarios, scenario.caller.alias.en) is scenario
    assert named(scenarios, "") is None
    assert named(scenarios, "누구") is None


def test_a_moment_by_its_name() -> None:
    scenario = all_scenarios()[0]
    assert scenario.moment(scenario.first.id) is scenario.first
    with pytest.raises(KeyError):
        scenario.moment("nowhere")
