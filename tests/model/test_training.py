from console.model.training import HOURS, Track


def test_counselors_train_for_sixty_hours_and_companions_for_forty() -> None:
    assert {track: HOURS[track] for track in Track} == {Track.COUNSELOR: 60, Track.COMPANION: 40}
