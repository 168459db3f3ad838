from console.model.help import Help, HelpState


def test_how_it_stands_follows_from_what_happened() -> None:
    states = [
        Help(staff_id="s", asked_at=1),
        Help(staff_id="s", asked_at=1, seen_by="k", seen_at=2),
        Help(staff_id="s", asked_at=1, seen_by="k", seen_at=2, coming_by="k", coming_at=3),
        Help(staff_id="s", asked_at=1, coming_by="k", coming_at=3, closed_at=4),
    ]
    assert [help_.state for help_ in states] == list(HelpState)
