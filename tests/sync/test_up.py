from hypothesis import given
from hypothesis import strategies as st

from console.sync.up import STRIKES, Poison, Up
from console.wire import FactShape


def fact(number: int, contact: str = "contact-a") -> FactShape:
    return FactShape(
        id=f"command-{number}",
        kind="contact.ended",
        version=1,
        made_at=0,
        body={"contact_id": contact, "ended_at": 0},
    )


def test_a_batch_stays_in_hand_until_it_is_answered() -> None:
    up = Up()
    up.offer([fact(1), fact(2)])
    assert up.next() == up.next() == (fact(1), fact(2))
    up.posted()
    assert up.wants


def test_a_fault_halves_the_batch_in_order() -> None:
    up = Up()
    up.offer([fact(n, f"contact-{n}") for n in range(4)])
    assert up.faulted() is None
    assert [f.id for f in up.next()] == ["command-0", "command-1"]
    up.posted()
    assert [f.id for f in up.next()] == ["command-2", "command-3"]


def test_a_center_that_fails_at_everything_is_just_down() -> None:
    up = Up()
    for _ in range(STRIKES * 5):
        if up.wants:
            up.offer([fact(1)] if not up.suspects else [])
        assert up.faulted() is None


def test_a_fact_that_fails_while_another_succeeds_is_poison() -> None:
    up = Up()
    bad, good = fact(1), fact(2, "contact-b")
    up.offer([bad])
    assert up.faulted() is None
    up.offer([good])
    up.posted()
    found = None
    for _ in range(STRIKES):
        up.offer([])
        while not up.wants and found is None:
            if up.next() == (bad,):
                found = up.faulted()
            else:
                up.posted()
    assert found == Poison("command-1")
    assert not up.held_contacts


def test_without_another_fact_an_accepted_one_is_repeated_as_a_probe() -> None:
    up = Up()
    up.offer([fact(9, "contact-z")])
    up.posted()
    up.offer([fact(1)])
    up.faulted()
    up.offer([])
    assert up.next() == (fact(9, "contact-z"),)


def test_later_facts_of_a_suspects_contact_wait() -> None:
    up = Up()
    up.offer([fact(1), fact(2), fact(3, "contact-b"), fact(4)])
    up.faulted()
    up.faulted()
    up.faulted()
    assert up.held_contacts == {"contact-a"}
    handed = []
    while not up.wants:
        handed += [f.id for f in up.next()]
        up.posted()
    assert handed == ["command-3"]


def test_a_broken_connection_forgets_what_was_in_hand() -> None:
    up = Up()
    up.offer([fact(1)])
    up.forget()
    assert up.wants


@given(
    st.lists(st.sampled_from("abc"), min_size=1, max_size=30),
    st.sets(st.integers(0, 29), max_size=3),
)
def test_every_sound_fact_gets_through_in_order_and_only_poison_goes_aside(
    contacts: list[str], poisonous: set[int]
) -> None:
    facts = [fact(n, f"contact-{c}") for n, c in enumerate(contacts)]
    bad = {facts[n].id for n in poisonous if n < len(facts)}
    outbox, done, aside = list(facts), [], set()
    up = Up()
    up.offer([fact(1_000, "contact-probe")])
    up.posted()
    for _ in range(2_000):
        if up.wants:
            held = up.held_contacts
            offered = [f for f in outbox if f.body["contact_id"] not in held]
            up.offer(offered)
            if up.wants:
                break
        batch = up.next()
        if bad & {f.id for f in batch}:
            poison = up.faulted()
            if poison:
                contact = next(f for f in facts if f.id == poison.command_id).body["contact_id"]
                dependents = [f for f in outbox if f.body["contact_id"] == contact]
                aside |= {f.id for f in dependents}
                outbox = [f for f in outbox if f not in dependents]
            continue
        up.posted()
        done += [f for f in batch if f in outbox]
        outbox = [f for f in outbox if f not in batch]
    assert not outbox
    for contact in set(contacts):
        order = [f.id for f in done if f.body["contact_id"] == f"contact-{contact}"]
        mine = [f.id for f in facts if f.body["contact_id"] == f"contact-{contact}"]
        assert order == mine[: len(order)]
        assert set(mine[len(order) :]) <= aside
    assert not bad & {f.id for f in done}
