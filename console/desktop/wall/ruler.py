from dataclasses import dataclass

from console.desktop.style.theme import Theme

ENDS = (20, 30, 40)
"""Minutes at which the stages end (look.md: 0-20-30-40)."""
EDGE = 24
"""A sheet's inner margin."""
NAME = 96
TIME = 68
STATE = 168
_NARROW = 560
"""Below this (at scale 1) the state stands under the name, so that the bar keeps its room."""


@dataclass(frozen=True, slots=True)
class Ruler:
    """Where name, bar, time and state stand across a talk's row, in px.

    All rows share one, and so do the lines at 20 and 30 minutes: talks are read against each
    other without a figure that ranks them.
    """

    left: float
    bar: float
    state: float
    wide: float
    stacked: bool

    @classmethod
    def across(cls, theme: Theme, wide: float) -> "Ruler":
        """The ruler of a row that is so wide."""
        stacked = wide < theme.px(_NARROW)
        left = EDGE + theme.px(NAME)
        state = 0 if stacked else theme.px(STATE)
        bar = max(float(theme.px(80)), wide - left - theme.px(TIME) - state - EDGE)
        return cls(left, bar, wide - EDGE - state, wide, stacked)

    def x(self, minutes: float) -> float:
        """Where so many minutes stand; beyond the last stage the mark rests at the end."""
        return self.left + self.bar * min(max(minutes, 0.0), ENDS[-1]) / ENDS[-1]
