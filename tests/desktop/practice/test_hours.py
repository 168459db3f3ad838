from console.desktop.i18n import Languages
from console.desktop.practice import hours
from console.model.screen import Kept, TrainingRow
from console.model.training import Track


def a_run(minutes: int, kept: Kept = Kept.SENT) -> TrainingRow:
    return TrainingRow(
        run_id=f"run-{minutes}",
        scenario="lunch-break",
        track=Track.COUNSELOR,
        began_at=0,
        ended_at=minutes * 60_000,
        kept=kept,
    )


def test_sixty_hours_for_counselors_and_forty_for_companions() -> None:
    assert hours.needed(Track.COUNSELOR) == 60 * hours.HOUR_MS
    assert hours.needed(Track.COMPANION) == 40 * hours.HOUR_MS
    assert hours.track_of("companion") is Track.COMPANION
    assert hours.track_of("") is hours.track_of("pilot") is Track.COUNSELOR


def test_what_was_refused_does_not_count() -> None:
    rows = (a_run(80), a_run(20, Kept.HERE), a_run(60, Kept.NEEDS_YOU))
    assert hours.done(rows) == 100 * hours.MINUTE_MS


def test_lengths_in_words(korean: Languages) -> None:
    assert hours.spoken(1_280 * 60_000) == "21시간 20분"
    assert hours.spoken(3 * hours.HOUR_MS) == "3시간"
    assert hours.spoken(12 * 60_000 + 48_000) == "12분"
    korean.switch("en")
    assert hours.spoken(61 * 60_000) == "1 h 1 min"
