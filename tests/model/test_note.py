from console.model.note import AgeBand, Line, Missing, NoteContent, missing

FULL = NoteContent(
    lines=(Line(None, "말씀을 들음."),),
    age_band=AgeBand.SENIOR,
    reasons=("bereavement",),
    primary_reason="bereavement",
    district="unknown",
)


def test_what_is_missing_comes_in_the_order_of_the_screen() -> None:
    assert missing(NoteContent(), risk_asked=None) == tuple(Missing)


def test_unknown_and_not_asked_are_answers() -> None:
    assert missing(FULL, risk_asked=False) == ()


def test_words_alone_or_a_choice_alone_make_a_note() -> None:
    assert NoteContent().empty
    assert NoteContent(lines=(Line(None, "  "),)).empty
    assert not NoteContent(district="11110").empty
    assert not NoteContent(lines=(Line(3, "말씀"),)).empty


def test_the_words_are_one_paragraph_a_line() -> None:
    assert NoteContent(lines=(Line(0, "하나"), Line(9, "둘"))).text == "하나\n둘"
