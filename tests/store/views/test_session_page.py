from console.model import commands as c
from console.model.contact import ContactState
from console.model.decide import NOT_YOURS
from console.model.followup import FollowUp, FollowUpPurpose
from console.model.note import Draft, Note, NoteContent, NoteKind
from console.model.outcome import Verdict
from console.model.referral import Referral, ReferralManner
from console.model.screen import Kept, SessionScreen
from console.store import drafts, outbox, views
from console.store.connection import Connection
from tests.store import made
from tests.store.made import MINA, NOW, VAULT
from tests.store.views.desk import JUN, talking


def session(db: Connection, contact_id: str = "contact-1") -> SessionScreen:
    found = views.session(db, contact_id)
    assert found is not None
    return found


def note(author: str = MINA, kind: NoteKind = NoteKind.SIGNED, note_id: str = "note-1234") -> Note:
    return Note(
        id=note_id,
        contact_id="contact-1",
        author_id=author,
        kind=kind,
        content=made.words("서명된 글"),
        signed_at=NOW,
    )


def test_of_a_contact_never_heard_of_there_is_nothing(db: Connection) -> None:
    assert views.session(db, "contact-1") is None


def test_a_fresh_session_is_empty_and_lacks_everything(db: Connection) -> None:
    made.fed(db, talking("contact-1"))
    found = session(db)
    assert (found.content, found.note_kept, found.written_at) == (NoteContent(), Kept.SENT, None)
    assert len(found.gaps) == 4


def test_this_vaults_draft_is_shown_and_where_it_is_kept(db: Connection) -> None:
    made.fed(db, talking("contact-1"))
    drafts.save(db, "contact-1", made.words("가나"), NOW + 3)
    assert (session(db).content.text, session(db).note_kept) == ("가나", Kept.HERE)
    (body,) = drafts.due(db, NOW + 4)
    outbox.append(db, made.fact(body, "the-draft"))
    assert session(db).note_kept is Kept.HERE
    draft = Draft(
        contact_id="contact-1", device=VAULT, author_id=MINA, content=body.content, written_at=NOW
    )
    made.fed(db, made.row(draft, f"contact-1/{VAULT}"), made.outcome("the-draft"))
    assert (session(db).content.text, session(db).note_kept) == ("가나", Kept.SENT)
    assert session(db).written_at == NOW + 3


def test_drafts_of_other_workstations_lie_beside_it(db: Connection) -> None:
    others = [
        Draft(
            contact_id="contact-1",
            device=f"vault-{n}",
            author_id=MINA,
            content=made.words(f"{n}"),
            written_at=NOW + n,
        )
        for n in range(2)
    ]
    rows = (made.row(one, f"contact-1/{one.device}") for one in others)
    made.fed(db, talking("contact-1"), *rows)
    drafts.save(db, "contact-1", made.words("여기"), NOW)
    assert session(db).content.text == "여기"
    assert [draft.content.text for draft in session(db).other_drafts] == ["1", "0"]


def test_a_draft_sent_before_is_shown_by_a_vault_that_lost_its_own(db: Connection) -> None:
    draft = Draft(
        contact_id="contact-1",
        device=VAULT,
        author_id=MINA,
        content=made.words("보낸 글"),
        written_at=NOW,
    )
    made.fed(db, talking("contact-1"), made.row(draft, f"contact-1/{VAULT}"))
    assert session(db).content.text == "보낸 글"
    assert session(db).other_drafts == ()


def test_signing_is_visible_at_once_and_once(db: Connection) -> None:
    made.fed(db, talking("contact-1"))
    drafts.save(db, "contact-1", made.words("끝"), NOW)
    outbox.append(db, made.signed("contact-1", "끝", fact_id="signature"))
    found = session(db)
    assert [one.content.text for one in found.signed] == ["끝"]
    assert (found.content.text, found.note_kept) == ("끝", Kept.HERE)
    assert found.contact.signed_at == NOW + 20
    # The center's rows come before the outcome does: nothing is signed twice.
    settled = made.row(note(note_id="signature"))
    made.fed(db, talking("contact-1", signed_at=NOW), settled, head=99)
    found = session(db)
    assert len(found.signed) == 1
    assert (found.contact.signed_at, found.contact.flags) == (NOW, ())
    made.fed(db, made.outcome("signature"), upto=99)
    assert session(db).note_kept is Kept.SENT


def test_a_refused_note_says_that_it_needs_somebody(db: Connection) -> None:
    made.fed(db, talking("contact-1"))
    drafts.save(db, "contact-1", made.words("끝"), NOW)
    outbox.append(db, made.signed("contact-1", "끝", fact_id="signature"))
    made.fed(db, made.outcome("signature", Verdict.REJECTED, "malformed"))
    found = session(db)
    assert (found.content.text, found.note_kept) == ("끝", Kept.NEEDS_YOU)
    assert found.contact.signed_at is None


def test_referrals_risks_and_follow_up_with_where_they_are(db: Connection) -> None:
    sent = Referral(
        id="ref-sent",
        contact_id="contact-1",
        author_id=MINA,
        service_id="svc-0",
        service_name="복지관",
        organization="",
        manner=ReferralManner.TOLD,
        made_at=NOW,
    )
    made.fed(db, talking("contact-1"), made.row(sent))
    outbox.append(db, made.referred("contact-1", "ref-here"))
    outbox.append(db, made.assessed("contact-1", "risk-stuck"))
    outbox.append(
        db,
        made.fact(
            c.FollowUpRequested(
                contact_id="contact-1",
                purpose=FollowUpPurpose.TALK,
                consented_at=NOW,
                requested_at=NOW,
            )
        ),
    )
    outbox.set_aside(db, "risk-stuck", "center_failed")
    found = session(db)
    assert [(r.service_name, r.kept) for r in found.referrals] == [
        ("복지관", Kept.SENT),
        ("마음쉼터", Kept.HERE),
    ]
    assert [(r.asked, r.kept) for r in found.risks] == [(True, Kept.NEEDS_YOU)]
    assert found.follow_up_asked
    assert found.contact.risk_asked is True


def test_a_follow_up_of_the_feed_counts_too(db: Connection) -> None:
    follow_up = FollowUp(
        id="follow-up",
        contact_id="contact-1",
        author_id=MINA,
        purpose=FollowUpPurpose.TALK,
        consented_at=NOW,
        window_from=None,
        window_to=None,
        requested_at=NOW,
    )
    made.fed(db, talking("contact-1"), made.row(follow_up))
    assert session(db).follow_up_asked


def test_a_contact_opened_by_hand_has_its_session(db: Connection) -> None:
    outbox.append(db, made.opened("contact-1"))
    assert session(db).contact.local
    assert views.open_session(db, MINA) == "contact-1"
    outbox.append(db, made.ended("contact-1"))
    assert views.open_session(db, MINA) is None


def test_the_open_session_is_ones_own_and_the_latest(db: Connection) -> None:
    made.fed(
        db,
        talking("of-jun-xx", counselor_id=JUN, connected_at=NOW + 9),
        talking("earlier-x"),
        talking("latest-xx", connected_at=NOW + 5),
        talking("ended-xxx", state=ContactState.ENDED, connected_at=NOW + 7),
    )
    assert views.open_session(db, MINA) == "latest-xx"


def test_writing_into_anothers_contact_is_kept_and_flagged(db: Connection) -> None:
    made.fed(db, talking("contact-1", counselor_id=JUN))
    outbox.append(db, made.referred("contact-1"))
    assert session(db).contact.flags == (NOT_YOURS,)
    assert session(db).contact.others == (MINA,)


def test_words_outlive_the_sight_of_their_contact(db: Connection) -> None:
    made.fed(db, talking("contact-1"))
    drafts.save(db, "contact-1", made.words("아직 여기"), NOW)
    made.fed(db, ("gone", "contact/contact-1", None))
    found = session(db)
    assert found.content.text == "아직 여기"
    assert found.contact.state is ContactState.ENDED


def test_nothing_of_a_projection_is_written_back(db: Connection) -> None:
    made.fed(db, talking("contact-1"))
    outbox.append(db, made.signed("contact-1", "끝"))
    before = db.total_changes
    session(db)
    views.desk(db, MINA)
    assert db.total_changes == before
