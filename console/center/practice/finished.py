from dataclasses import dataclass
from pathlib import Path

from console.center.practice.journal import Call
from console.dialogue.feedback import Deeds, Feedback, Spoken, feedback
from console.dialogue.result import Result, lines_of, save
from console.dialogue.scenario import Scenario
from console.model.said import Speaker
from console.model.training import Track


@dataclass(frozen=True, slots=True, kw_only=True)
class Trainee:
    """Who practises, as the result file says it: a login of the real center, or empty."""

    login: str = ""
    track: Track = Track.COUNSELOR


@dataclass(frozen=True, slots=True)
class Finished:
    """Writes a result file for each talk that is over, into a folder of the private home."""

    folder: Path
    trainee: Trainee

    def write(self, call: Call, scenario: Scenario) -> Path | None:
        """The run's file; none for a talk in which the trainee said nothing. Raises OSError.

        The run bears the call's id: written twice it is the same file.
        """
        if not any(line.speaker is Speaker.COUNSELOR for line in call.lines):
            return None
        looked_back = _feedback(call, scenario)
        result = Result(
            run_id=call.id,
            login=self.trainee.login,
            scenario=scenario.id,
            scenario_version=scenario.version,
            track=self.trainee.track,
            began_at=call.connected_at,
            ended_at=call.ended_at,
            measures=looked_back.measures,
            lines=lines_of(looked_back),
            handed_over=call.handed_over,
            referred=call.referred,
        )
        return save(self.folder, result)


def _feedback(call: Call, scenario: Scenario) -> Feedback:
    began = call.connected_at
    spoken = [Spoken(line.speaker, line.text, max(0, line.at - began)) for line in call.lines]
    deeds = Deeds(handed_over=call.handed_over, referred=call.referred)
    return feedback(scenario, spoken, deeds, call.ended_at - began)
