from console.desktop.style.theme import Theme
from console.desktop.wall.ruler import ENDS, Ruler


def test_minutes_stand_where_their_share_is(theme: Theme) -> None:
    ruler = Ruler.across(theme, 880)
    assert ruler.x(0) == ruler.left
    assert ruler.x(20) == ruler.left + ruler.bar / 2
    assert ruler.x(ENDS[-1]) == ruler.x(90) == ruler.left + ruler.bar
    assert ruler.x(-3) == ruler.left


def test_the_time_has_room_before_the_state(theme: Theme) -> None:
    ruler = Ruler.across(theme, 880)
    assert ruler.x(40) + 60 < ruler.state
    assert not ruler.stacked


def test_a_narrow_row_is_stacked_and_keeps_its_bar(theme: Theme) -> None:
    ruler = Ruler.across(theme, 400)
    assert ruler.stacked
    assert ruler.bar >= 80
    assert Ruler.across(theme, 100).bar == 80
