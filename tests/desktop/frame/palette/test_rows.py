from console.desktop.frame.palette.rows import Row, asked_for


def row(words: str) -> Row:
    return Row("action", words, "list", words)


def test_only_what_is_asked_for_is_left_and_what_begins_with_it_is_first() -> None:
    rows = [row("상담 받기"), row("위험도"), row("동행상담으로 이어 드리기")]
    assert [(one.words, one.marks) for one in asked_for(rows, "상담")] == [
        ("상담 받기", ((0, 2),)),
        ("동행상담으로 이어 드리기", ((2, 4),)),
    ]


def test_with_nothing_typed_everything_is_there_in_its_order() -> None:
    rows = (row("나"), row("가"))
    assert asked_for(rows, "  ") == rows


def test_it_can_be_heard() -> None:
    one = Row("action", "a", "list", "시각 남기기", "‘민들레’ 님", ("Ctrl", "M"))
    assert one.said == "시각 남기기, ‘민들레’ 님, Ctrl M"
