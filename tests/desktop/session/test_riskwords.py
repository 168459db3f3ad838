import pytest

from console.desktop.i18n import Languages
from console.desktop.session import riskwords
from console.desktop.session.risknumbers import COUNT
from console.desktop.widgets import emergency
from console.model.risk import RiskStep
from tests.desktop.samples import speak


@pytest.mark.parametrize("step", RiskStep)
def test_every_step_is_said_in_both_languages(step: RiskStep, korean: Languages) -> None:
    said = riskwords.step(step)
    parts = (said.name, said.sentence, said.more, said.done, said.declined)
    first = [riskwords.say(part) for part in parts]
    speak(korean, "en")
    assert all(
        one and one != other for one, other in zip(first, map(riskwords.say, parts), strict=True)
    )


@pytest.mark.usefixtures("korean")
def test_there_are_words_for_each_number() -> None:
    for line in emergency.lines()[:COUNT]:
        assert riskwords.call(line.number).startswith("“")
