from console.dialogue import english
from console.dialogue.acts import Act


def test_every_rule_gives_an_act_there_is() -> None:
    assert {name for name, _ in english.RULES} <= {act.value for act in Act}
