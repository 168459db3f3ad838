import pytest
from pytestqt.qtbot import QtBot

from console.desktop.session.outgoing import Outgoing
from console.desktop.session.page import SessionPage
from console.desktop.style.theme import Theme
from tests.desktop.samples import HITS, NOW, Clock, screen


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> SessionPage:
    made = SessionPage(theme, Clock())
    qtbot.addWidget(made)
    made.resize(1368, 820)
    return made


def test_everything_a_person_does_carries_its_talk(page: SessionPage) -> None:
    got: list[tuple[object, ...]] = []
    for signal in (page.risk_assessed, page.referral_made, page.follow_up_requested, page.signed):
        signal.connect(lambda *told: got.append(told))
    page.show_session(screen(760_000, risk_asked=True, ended_at=NOW))
    page.side.risk.assessed.emit(True, None, "")
    page.side.lookup.referral_made.emit(HITS[0])
    page.side.wrap_up.card.signing.emit()
    assert [told[0] for told in got] == ["c-mindeulle-1"] * 3


def test_without_a_talk_nothing_goes_out(page: SessionPage) -> None:
    got: list[object] = []
    page.risk_assessed.connect(lambda *told: got.append(told))
    page.referral_made.connect(lambda *told: got.append(told))
    page.side.risk.assessed.emit(True, None, "")
    page.side.lookup.referral_made.emit(HITS[0])
    assert got == []


def test_who_it_is_about_is_the_pages_to_say(qtbot: QtBot) -> None:
    bare = Outgoing()
    qtbot.addWidget(bare)
    for asked in ("contact_id", "gaps"):
        with pytest.raises(NotImplementedError):
            getattr(bare, asked)
    with pytest.raises(NotImplementedError):
        bare.flush()
