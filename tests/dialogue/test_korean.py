import pytest

from console.dialogue import korean
from console.dialogue.acts import Act


def test_every_rule_gives_an_act_there_is() -> None:
    assert {name for name, _ in korean.RULES} <= {act.value for act in Act}


@pytest.mark.parametrize("counting", ["그러니까", "보니까 그랬습니다", "필요하다고 하시니까"])
def test_a_because_is_no_question(counting: str) -> None:
    rules = [rule for name, rule in korean.RULES if name == "closed_question"]
    assert not any(rule(counting) for rule in rules)
