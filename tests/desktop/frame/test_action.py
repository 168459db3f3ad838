from console.desktop.frame.action import Action, brief, briefs
from console.desktop.frame.moment import Moment
from console.model.roles import Role

AT_DESK = Moment(role=Role.COUNSELOR, at_desk=True)
TALKING = Moment(page="session", phase="talk")


def test_an_action_of_a_page_is_nowhere_else() -> None:
    mine = Action(id="say", words="Say", key="Alt+M", page="wall", strip=brief("Say", "wall"))
    assert mine.valid(Moment(page="wall", role=Role.SUPERVISOR, at_desk=True))
    assert not mine.valid(AT_DESK)
    assert not mine.within(AT_DESK)
    other = Action(id="else", words="Else", key="Alt+M", page="queue")
    assert not mine.meets(other)
    assert mine.meets(Action(id="all", words="All", key="Alt+M"))


def test_a_brief_word_has_its_places_or_none_in_particular() -> None:
    assert brief("Say", "talk")(TALKING) == "Say"
    assert brief("Say", "session")(TALKING) == ""
    assert brief("Say", "queue")(AT_DESK) == "Say"
    assert brief("Say")(AT_DESK) == brief("Say")(TALKING) == "Say"


def test_a_place_can_have_a_word_of_its_own() -> None:
    strip = briefs(talk="Go on", queue="Begin")
    assert (strip(TALKING), strip(AT_DESK)) == ("Go on", "Begin")
    assert strip(Moment(page="services")) == ""
