import pytest

from console.desktop.session import widths
from console.desktop.session.widths import LEAST, LEAST_NOTE, USUAL, Widths, fit, moved


def test_the_usual_widths_leave_the_note_the_rest() -> None:
    wide = fit(USUAL["usual"], 1320, 1.0)
    assert (wide.person, wide.note, wide.side) == (256, 680, 352)


@pytest.mark.parametrize("scale", [0.8, 1.0, 1.5, 2.0])
@pytest.mark.parametrize("room", [900, 1060, 1320, 1900, 3800])
def test_all_three_and_the_gaps_are_the_room(room: int, scale: float) -> None:
    wide = fit(USUAL["compact"], round(room * scale), scale, 416)
    gaps = 2 * round(widths.GAP * scale)
    assert wide.person + wide.note + wide.side + gaps == round(room * scale)
    assert wide.note >= round(LEAST_NOTE * scale) - 1
    assert wide.person >= round(LEAST.person * scale)
    assert wide.side >= round(LEAST.side * scale)


def test_the_risk_is_given_more() -> None:
    assert fit(USUAL["usual"], 1320, 1.0, 416).side == 416
    assert fit(Widths(256, 480), 1320, 1.0, 416).side == 480


def test_an_edge_goes_as_far_as_the_note_leaves_room() -> None:
    assert moved(USUAL["usual"], "person", 20, 1320, 1.0).person == 276
    assert moved(USUAL["usual"], "side", 20, 1320, 1.0).side == 332
    assert moved(USUAL["usual"], "side", 500, 1320, 1.0).side == LEAST.side
    pushed = moved(USUAL["usual"], "person", 5_000, 1100, 1.0)
    assert fit(pushed, 1100, 1.0).note >= LEAST_NOTE


def test_at_two_hundred_percent_a_push_is_half() -> None:
    assert moved(USUAL["usual"], "person", 20, 2640, 2.0).person == 266


def test_what_is_kept_is_read_again() -> None:
    columns = widths.kept({"wall": 3}, "compact", Widths(200, 300))
    assert widths.wished(columns, "compact") == Widths(200, 300)
    assert widths.wished(columns, "usual") == USUAL["usual"]
    assert columns["wall"] == 3


def test_odd_widths_are_bounded() -> None:
    wide = fit(Widths(-5, 100_000), 1320, 1.0)
    assert wide.person >= LEAST.person
    assert wide.note >= LEAST_NOTE
