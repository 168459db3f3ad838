"""The story of a tour: small steps, each told by its name when it fails."""

from collections.abc import Callable

from console.launch.tour import evening, outage, practice, supervisor, talk
from console.launch.tour.stage import Stage

Step = Callable[[Stage], None]

STEPS: tuple[Step, ...] = (
    evening.the_center_opens,
    evening.the_supervisor_arrives,
    evening.signing_in,
    evening.who_waits,
    talk.a_returning_caller,
    talk.first_note_signed,
    talk.a_long_talk,
    talk.looking_up,
    talk.every_command,
    talk.risk_is_high,
    supervisor.help_is_asked,
    supervisor.the_supervisor_sees_it,
    supervisor.she_is_coming,
    supervisor.a_quiet_message,
    supervisor.on_a_wall,
    talk.second_note_signed,
    talk.time_to_hand_over,
    outage.the_center_dies,
    outage.the_console_dies,
    outage.signed_offline,
    outage.on_a_call,
    outage.reunion,
    outage.third_note_signed,
    evening.settings_and_lock,
    practice.practice,
    practice.practice_is_filed,
    evening.everybody_leaves,
)
