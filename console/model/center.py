from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CenterInfo:
    """What every console knows of its center.

    `backup_seq` is the last row number that a finished backup covers; `goal_count` counts the
    year's signed contacts (practice and abandoned calls are left out). Help that nobody sees goes
    to the one on call, whose phone is told where nothing can be sent.
    """

    id: str
    name: str
    goal: int = 0
    goal_count: int = 0
    goal_year: int = 0
    backup_seq: int = 0
    on_call_id: str = ""
    on_call_name: str = ""
    on_call_phone: str = ""
