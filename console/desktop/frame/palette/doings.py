from collections.abc import Iterable
from dataclasses import replace

from console.desktop.frame.action import Action
from console.desktop.frame.keys import Keys
from console.desktop.frame.moment import Moment
from console.desktop.frame.palette.rows import Row

PALETTE = "palette"


def doings(
    actions: Iterable[Action], moment: Moment, keys: Keys, caller: str = ""
) -> tuple[Row, ...]:
    """What can be done at this moment, as rows; what concerns the talk names its `caller`."""
    without = replace(moment, phase="none")
    return tuple(
        Row(
            kind="action",
            key=one.id,
            icon=one.icon,
            words=one.said,
            beside="" if one.valid(without) else caller,
            caps=tuple(keys.label(one.id).split()),
        )
        for one in actions
        if one.do is not None and one.id != PALETTE and one.valid(moment)
    )
