from console.model.note import AgeBand, AgeBasis, Line, Missing, NoteContent, completed, missing

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


def test_what_one_note_lacks_comes_from_the_other_and_nothing_is_replaced() -> None:
    mine = NoteContent(
        lines=(Line(1, "여기"),), reasons=("work",), primary_reason="work", lives_alone=False
    )
    other = NoteContent(
        lines=(Line(2, "저기"),),
        age_band=AgeBand.SENIOR,
        age_basis=AgeBasis.STATED,
        reasons=("bereavement", "work"),
        primary_reason="bereavement",
        district="11110",
        lives_alone=True,
        alias="민들레",
        promise="다시 전화하기",
        promise_asked_at=5,
    )
    whole = completed(mine, other)
    assert (whole.lines, whole.lives_alone) == (mine.lines, False)
    assert (whole.reasons, whole.primary_reason) == (("work", "bereavement"), "work")
    assert (whole.age_band, whole.age_basis) == (AgeBand.SENIOR, AgeBasis.STATED)
    assert (whole.district, whole.alias) == ("11110", "민들레")
    assert (whole.promise, whole.promise_asked_at) == ("다시 전화하기", 5)
    assert completed(other, mine).primary_reason == "bereavement"


def test_how_an_age_is_known_goes_with_the_age() -> None:
    told = NoteContent(age_band=AgeBand.SENIOR)
    guessed = NoteContent(age_band=AgeBand.YOUNG_ADULT, age_basis=AgeBasis.ESTIMATED)
    assert completed(told, guessed).age_basis is None
