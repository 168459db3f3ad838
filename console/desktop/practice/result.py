"""Result files as the trainee's own console reads them: figures are filed, no word of them."""

from console.desktop.practice.shelf import Finished
from console.dialogue import result
from console.model import commands as c


def read(content: bytes) -> Finished:
    """Whose run it is and what is to be told of it. Raises ResultError, a ValueError."""
    found = result.read(content)
    told = c.TrainingCompleted(
        run_id=found.run_id,
        scenario=found.scenario,
        track=found.track,
        began_at=found.began_at,
        ended_at=found.ended_at,
        measures=found.measures,
    )
    return Finished(found.login, told)
