"""All tables as one: key strip, palette, list of shortcuts and key filter are made from it.

Their order is the order of the strip and of every list.
"""

from console.desktop.frame.actions.desk import DESK
from console.desktop.frame.actions.numbers import NUMBERS
from console.desktop.frame.actions.talk import TALK
from console.desktop.frame.actions.wall import WALL
from console.desktop.frame.actions.window import FINDING, LEAVING

WORK = (*DESK, *TALK, *NUMBERS, *WALL, *FINDING)
ACTIONS = (*WORK, *LEAVING)
"""The pages of the rail stand between the two: see `opening`."""
