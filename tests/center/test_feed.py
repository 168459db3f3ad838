"""Pages: complete, in order, in sight, and nothing that need not be told."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from console import wire
from console.center import feed
from console.center.center import Center
from console.center.unit import Unit
from console.model import commands as c
from console.model.center import CenterInfo
from console.model.contact import Contact, ContactState
from console.model.presence import Presence, PresenceState
from console.model.risk import RiskLevel
from tests.support.center import RunningCenter
from tests.support.desk import Desk, new_id, note


def waiting(id_: str) -> Contact:
    return Contact(id=id_, state=ContactState.WAITING, joined_at=1)


def taken(id_: str, by: str) -> Contact:
    return Contact(id=id_, state=ContactState.CONNECTED, joined_at=1, counselor_id=by)


def put(center: Center, *values: Contact) -> None:
    def work(unit: Unit) -> None:
        for value in values:
            unit.put(value.id, value)

    center.write_now(work)


def page(center: Center, words: set[str], after: int = 0) -> feed.Page:
    reader = feed.Reader(frozenset(words), 1)
    incarnation = center.db.read_now(lambda conn: feed.head(conn, center.id)).incarnation
    asked = feed.Asked(incarnation, 1, after)
    return center.db.read_now(lambda conn: feed.page(conn, center.id, reader, asked))


def test_a_fresh_reader_gets_everything_in_pages_and_in_order(center: RunningCenter) -> None:
    put(center.center, *(waiting(f"contact-{n:04}") for n in range(1_200)))
    desk = Desk.at(center, "minji").pull()
    seqs = [row.seq for row in desk.told]
    assert seqs == sorted(set(seqs))
    assert len(desk.of("contact")) == 1_200
    assert desk.cursor["after"] == center.center.db.read_now(
        lambda conn: feed.head(conn, center.center.id).seq
    )
    desk.close()


def test_a_page_is_valid_json_of_the_wire(minji: Desk) -> None:
    minji.open_contact()
    parsed = minji.page()
    assert parsed.after == 0
    assert parsed.upto == parsed.head
    assert parsed.rows


def test_a_row_changed_often_is_told_once(minji: Desk) -> None:
    contact_id = minji.open_contact()
    for level in ("none", "low", "high"):
        minji.fact(
            c.RiskAssessed(contact_id=contact_id, asked=True, level=RiskLevel(level), assessed_at=1)
        )
    rows = [row for row in minji.page().rows if row.kind == "contact"]
    assert [row.body["risk"] for row in rows if row.body] == ["high"]


def test_losing_sight_is_told_to_who_had_it(center: RunningCenter, minji: Desk, jun: Desk) -> None:
    id_ = new_id()
    put(center.center, waiting(id_))
    assert id_ in jun.pull().of("contact")
    staff_id = next(key for key, row in jun.of("staff").items() if row["login"] == "minji")
    put(center.center, taken(id_, staff_id))
    assert id_ not in jun.pull().of("contact")
    assert id_ in minji.pull().of("contact")
    assert not [row for row in minji.told if row.kind == "gone"]


def test_who_never_held_a_row_hears_no_farewell(center: RunningCenter) -> None:
    id_ = new_id()
    before = page(center.center, {"role:counselor"}).head
    put(center.center, waiting(id_))
    put(center.center, taken(id_, "somebody"))
    assert not page(center.center, {"role:counselor"}).rows
    assert not page(center.center, {"role:counselor"}, after=before).rows


def test_who_held_it_hears_the_farewell_from_any_later_place(center: RunningCenter) -> None:
    id_ = new_id()
    put(center.center, waiting(id_))
    held = page(center.center, {"role:counselor"}).upto
    put(center.center, taken(id_, "somebody"))
    (gone,) = page(center.center, {"role:counselor"}, after=held).rows
    assert '"kind":"gone"' in gone
    assert f'"id":"contact/{id_}"' in gone


def test_who_still_sees_it_under_another_word_hears_none(center: RunningCenter) -> None:
    id_ = new_id()
    put(center.center, waiting(id_))
    held = page(center.center, {"role:counselor", "staff:me-myself"}).upto
    put(center.center, taken(id_, "me-myself"))
    (row,) = page(center.center, {"role:counselor", "staff:me-myself"}, after=held).rows
    assert '"kind":"contact"' in row


def test_sight_lost_twice_is_told_twice(center: RunningCenter) -> None:
    id_ = new_id()
    counselor = {"role:counselor"}
    put(center.center, waiting(id_))
    put(center.center, taken(id_, "somebody"))
    put(center.center, waiting(id_))
    held = page(center.center, counselor).upto
    put(center.center, taken(id_, "somebody"))
    (gone,) = page(center.center, counselor, after=held).rows
    assert '"kind":"gone"' in gone


def test_a_tombstone_is_told_to_who_held_the_row(minji: Desk) -> None:
    contact_id = minji.open_contact()
    minji.fact(
        c.NoteDrafted(
            contact_id=contact_id, device=minji.vault_id, content=note("초안"), written_at=1
        )
    )
    minji.pull()
    minji.fact(
        c.NoteSigned(contact_id=contact_id, device=minji.vault_id, content=note("끝"), signed_at=2)
    )
    before = len(minji.told)
    minji.pull()
    assert [row.kind for row in minji.told[before:] if row.body is None] == ["draft"]
    fresh = Desk(minji.client, minji.vault_id).pull()
    assert not [row for row in fresh.told if row.body is None]


def test_ids_are_never_read_as_patterns(center: RunningCenter) -> None:
    put(center.center, taken(new_id(), "abcdefgh"))
    for words in ({"staff:%"}, {"staff:abc"}, {"staff:________"}, {"%"}, {""}):
        assert not page(center.center, words).rows


def test_another_incarnation_or_epoch_starts_at_zero(minji: Desk) -> None:
    at = minji.pull().cursor
    for other in ({"incarnation": "another"}, {"epoch": 7}):
        started = minji.page(**other)
        assert started.after == 0
        assert started.rows
        assert (started.incarnation, started.epoch) == (at["incarnation"], at["epoch"])


def test_a_mirror_that_is_ahead_of_the_center_is_told_so(minji: Desk) -> None:
    minji.pull()
    minji.cursor["after"] += 1_000
    answer = minji.client.get("/v1/changes", params=minji.cursor)
    assert (answer.status_code, answer.json()["code"]) == (409, "cursor_ahead")


def test_big_rows_make_short_pages(center: RunningCenter) -> None:
    def big(unit: Unit) -> None:
        for n in range(6):
            unit.put(f"big-{n}", CenterInfo(id=f"big-{n}", name="가" * 600_000))

    center.center.write_now(big)
    desk = Desk.at(center, "minji")
    first = desk.page()
    assert first.upto < first.head
    assert len(desk.pull().of("center")) == 7
    desk.close()


def test_a_page_is_read_in_one_snapshot(center: RunningCenter) -> None:
    """What is written while a page is read belongs to the next one."""

    def work(connection: object) -> tuple[feed.Page, feed.Page]:
        reader, asked = feed.Reader(frozenset({"all"}), 1), feed.Asked()
        first = feed.page(connection, center.center.id, reader, asked)  # type: ignore[arg-type]  # it is one
        put_presence(center.center)
        return first, feed.page(connection, center.center.id, reader, asked)  # type: ignore[arg-type]  # as above

    first, second = center.center.db.read_now(work)
    assert (first.head, first.rows) == (second.head, second.rows)


def put_presence(center: Center) -> None:
    value = Presence(staff_id="somebody", state=PresenceState.READY, since=1)
    center.write_now(lambda unit: unit.put(value.staff_id, value))


_STEPS = st.lists(
    st.tuples(st.sampled_from(["wait", "mine", "theirs", "drop", "pull"]), st.integers(0, 2)),
    max_size=25,
)


@given(steps=_STEPS)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_mirror_that_pulls_when_it_likes_equals_a_fresh_one(
    lone: RunningCenter, steps: list[tuple[str, int]]
) -> None:
    """Whatever is gained, lost and deleted: no row too many, none too few."""
    center = lone.center
    me = {"all", "role:counselor", "staff:me-myself"}
    mirror: dict[str, str] = {}
    after = 0
    ids = [new_id() for _ in range(3)]
    for step, place in [*steps, ("pull", 0)]:
        if step == "pull":
            after = absorb(mirror, page(center, me, after))
        else:
            write(center, step, ids[place])
    fresh: dict[str, str] = {}
    absorb(fresh, page(center, me))
    assert {key: mirror.get(key) for key in mirror} == fresh


def write(center: Center, step: str, id_: str) -> None:
    if step == "drop":
        center.write_now(lambda unit: unit.drop("contact", id_))
    else:
        values = {
            "wait": waiting(id_),
            "mine": taken(id_, "me-myself"),
            "theirs": taken(id_, "others"),
        }
        put(center, values[step])


def absorb(mirror: dict[str, str], one: feed.Page) -> int:
    assert one.upto == one.head
    for text in one.rows:
        row = wire.Row.model_validate_json(text)
        if row.kind == "gone":
            mirror.pop(row.id, None)
        elif row.body is None:
            mirror.pop(f"{row.kind}/{row.id}", None)
        else:
            mirror[f"{row.kind}/{row.id}"] = str(row.body)
    return one.upto
