import pytest
from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.session.fields import ADD, ALONE, TOGETHER, NoteFields
from console.desktop.style.theme import Theme
from console.model.note import UNKNOWN_DISTRICT, AgeBand, AgeBasis, Missing, NoteContent
from tests.desktop.samples import CONTENT, speak


@pytest.fixture
def fields(qtbot: QtBot, theme: Theme) -> NoteFields:
    made = NoteFields(theme)
    qtbot.addWidget(made)
    made.resize(640, 300)
    made.show()
    return made


def test_showing_says_nothing(fields: NoteFields, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(fields.changed, wait=0):
        fields.show_content(CONTENT)
    assert fields.content == CONTENT


def test_an_age_is_a_guess_until_it_is_said_to_be_stated(fields: NoteFields) -> None:
    fields._band.chosen.emit("senior")
    assert (fields.content.age_band, fields.content.age_basis) == (
        AgeBand.SENIOR,
        AgeBasis.ESTIMATED,
    )
    fields._basis.chosen.emit("stated")
    assert fields.content.age_basis == AgeBasis.STATED
    fields._band.chosen.emit("unknown")
    assert fields.content.age_basis is None


def test_reasons_are_picked_removed_and_made_the_main_one(fields: NoteFields) -> None:
    fields._reasons.picked.emit(ADD)
    assert fields._reason_picker.isVisible()
    fields._reason_picker.picked.emit("health")
    fields._reason_picker.picked.emit("work")
    assert [item.state for item in fields._reasons.items] == ["main", "chosen", "add"]
    fields._reasons.picked.emit("work")
    assert fields.content.primary_reason == "work"
    fields._reasons.removed.emit("work")
    assert fields.content.reasons == ("health",)
    offered = {choice.key for choice in fields._reason_picker._choices}
    assert "health" not in offered
    assert "work" in offered


def test_unknown_is_a_district_that_can_be_chosen(fields: NoteFields) -> None:
    fields._places.picked.emit(ADD)
    fields._district_picker.picked.emit(UNKNOWN_DISTRICT)
    assert fields.content.district == UNKNOWN_DISTRICT
    assert not fields._district_picker.isVisible()
    fields._places.removed.emit(UNKNOWN_DISTRICT)
    assert fields.content.district == ""


@pytest.mark.parametrize(("key", "alone"), [(ALONE, True), (TOGETHER, False)])
def test_who_one_lives_with(fields: NoteFields, key: str, alone: bool) -> None:  # noqa: FBT001 - a case
    fields._places.picked.emit(key)
    assert fields.content.lives_alone is alone
    fields._places.removed.emit(key)
    assert fields.content.lives_alone is None


def test_gaps_are_tinted_where_they_are(fields: NoteFields, korean: Languages) -> None:
    fields.show_gaps((Missing.DISTRICT,))
    row = fields.rows[Missing.DISTRICT]
    assert row.missing
    assert row._hint.text() == "고르거나 ‘모름’으로 남겨 주세요"
    assert not fields.rows[Missing.REASON].missing
    speak(korean, "en")
    assert row.missing
    fields.show_gaps(())
    assert not row.missing


def test_the_words_follow_the_language(fields: NoteFields, korean: Languages) -> None:
    fields.show_content(CONTENT)
    assert fields._reasons.items[0].text == "생활비"
    speak(korean, "en")
    assert fields._reasons.items[0].text == "Living costs"
    assert fields.content == CONTENT


def test_an_empty_note_has_nothing_chosen(fields: NoteFields) -> None:
    fields.show_content(CONTENT)
    fields.show_content(NoteContent())
    assert fields._band.choice is None
    assert [item.state for item in fields._reasons.items] == ["add"]
