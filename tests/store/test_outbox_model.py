"""The outbox and the feed against a model simple enough to be believed."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from console.model.outcome import Outcome, Verdict
from console.store import meta, mirror, outbox
from console.store.connection import connect
from console.store.migrations import migrate
from tests.store import made
from tests.store.made import OWNER

CONTACTS = ("contact-1", "contact-2", "contact-3")


@dataclass
class Fact:
    """What the model knows of one fact."""

    id: str
    contact: str
    draft: bool
    posted: bool = False
    hinted: bool = False
    verdict: Verdict | None = None
    state: str = "kept"

    @property
    def waits(self) -> bool:
        return self.state == "kept" and not self.hinted and self.verdict is None


@dataclass
class Center:
    """Takes what is posted, in order; its outcomes wait for the feed."""

    taken: dict[str, Verdict] = field(default_factory=dict)
    order: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)

    def take(self, fact_id: str, verdict: Verdict) -> Verdict:
        if fact_id not in self.taken:
            self.taken[fact_id] = verdict
            self.order.append(fact_id)
        self.unread = [one for one in self.unread if one != fact_id] + [fact_id]
        return self.taken[fact_id]


class OutboxMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.db = connect(None, None)
        migrate(self.db)
        meta.set_identity(self.db, OWNER)
        made.fed(self.db)
        self.facts: list[Fact] = []
        self.center = Center()
        self.incarnation = 1
        self.names = (f"fact-{n:06}" for n in range(10**6))

    def teardown(self) -> None:
        self.db.close()

    @initialize(facts=st.lists(st.tuples(st.sampled_from(CONTACTS), st.booleans()), min_size=4))
    def begin(self, facts: list[tuple[str, bool]]) -> None:
        for contact, draft in facts:
            self.append(contact, draft=draft)

    @rule(contact=st.sampled_from(CONTACTS), draft=st.booleans())
    def append(self, contact: str, *, draft: bool) -> None:
        name = next(self.names)
        make = made.drafted(contact, name, fact_id=name) if draft else made.referred(contact, name)
        outbox.append(self.db, make)
        last = next((f for f in reversed(self.of(contact)) if f.state != "settled"), None)
        if draft and last is not None and last.draft and not last.posted:
            self.facts.remove(last)
        behind = any(f.state == "aside" for f in self.of(contact))
        self.facts.append(Fact(name, contact, draft, state="behind" if behind else "kept"))

    @rule(limit=st.integers(1, 5), answered=st.booleans(), rejects=st.sets(st.integers(0, 4)))
    def post(self, limit: int, rejects: set[int], *, answered: bool) -> None:
        expected = [f for f in self.facts if f.waits][:limit]
        shapes = outbox.take_batch(self.db, limit)
        assert [shape.id for shape in shapes] == [f.id for f in expected]
        outcomes = []
        for n, fact in enumerate(expected):
            fact.posted = True
            verdict = Verdict.REJECTED if n in rejects else Verdict.ACCEPTED
            verdict = self.center.take(fact.id, verdict)
            outcomes.append(Outcome(command_id=fact.id, verdict=verdict))
        if answered:
            outbox.hint(self.db, outcomes)
            for fact in expected:
                fact.hinted = True

    @rule(rows=st.integers(0, 4))
    def read_feed(self, rows: int) -> None:
        read, self.center.unread = self.center.unread[:rows], self.center.unread[rows:]
        told = [made.outcome(one, self.center.taken[one]) for one in read]
        head = mirror.cursor(self.db).after + len(told) + len(self.center.unread)
        made.fed(self.db, *told, incarnation=f"inc-{self.incarnation}", head=head)
        for fact in self.facts:
            if fact.id in read:
                fact.verdict = self.center.taken[fact.id]
        if not self.center.unread:
            self.settle()

    @rule()
    def reconnect(self) -> None:
        outbox.forget_hints(self.db)
        for fact in self.facts:
            if fact.state == "kept":
                fact.hinted = False

    @precondition(lambda self: any(f.waits for f in self.facts))
    @rule(data=st.data())
    def poison(self, data: st.DataObject) -> None:
        fact = data.draw(st.sampled_from([f for f in self.facts if f.waits]))
        aside = outbox.set_aside(self.db, fact.id, "center_failed")
        later = self.of(fact.contact)
        later = [f for f in later[later.index(fact) + 1 :] if f.waits]
        fact.state = "aside"
        for one in later:
            one.state = "behind"
        assert aside == [fact.id, *(f.id for f in later)]

    @precondition(lambda self: any(f.state in ("aside", "rejected") for f in self.facts))
    @rule(data=st.data())
    def refile(self, data: st.DataObject) -> None:
        stuck = [f for f in self.facts if f.state in ("aside", "rejected")]
        fact = data.draw(st.sampled_from(stuck))
        if fact.verdict not in (None, Verdict.REJECTED):
            return
        name = next(self.names)
        of_contact = self.of(fact.contact)
        later = of_contact[of_contact.index(fact) + 1 :]
        behind = [f for f in later if f.state == "behind"]
        outbox.refile(self.db, fact.id, lambda: name)
        for one in (fact, *behind):
            self.facts.remove(one)
        fresh = Fact(name, fact.contact, fact.draft)
        for one in (fresh, *behind):
            blocked = any(f.state == "aside" for f in self.of(fact.contact))
            one.state = "behind" if blocked else "kept"
            one.hinted, one.verdict = False, None
            self.facts.append(one)

    @rule()
    def restore(self) -> None:
        """The center forgets all it was told, and starts a new incarnation of its feed."""
        self.incarnation += 1
        self.center = Center()
        made.fed(self.db, incarnation=f"inc-{self.incarnation}", after=0, upto=0, head=1)
        for fact in self.facts:
            fact.verdict = None
            fact.hinted = False
            fact.state = "kept" if fact.state == "settled" else fact.state
        made.fed(self.db, incarnation=f"inc-{self.incarnation}", upto=1)
        self.settle()

    @invariant()
    def nothing_is_lost_and_the_order_holds(self) -> None:
        found = self.db.execute("SELECT id, state FROM facts ORDER BY n").fetchall()
        assert found == [(f.id, f.state) for f in self.facts]

    @invariant()
    def counts_are_true(self) -> None:
        counts = outbox.counts(self.db)
        states = [f.state for f in self.facts]
        assert counts.kept == states.count("kept")
        assert counts.needs_you == len(states) - states.count("kept") - states.count("settled")

    def of(self, contact: str) -> list[Fact]:
        return [f for f in self.facts if f.contact == contact]

    def settle(self) -> None:
        for fact in self.facts:
            if fact.verdict is Verdict.REJECTED and fact.state != "settled":
                fact.state = "rejected"
            elif fact.verdict is not None:
                fact.state = "settled"
        for fact in self.released():
            fact.state = "kept"

    def released(self) -> Iterator[Fact]:
        for contact in CONTACTS:
            for fact in self.of(contact):
                if fact.state == "aside":
                    break
                if fact.state == "behind":
                    yield fact


TestOutbox = OutboxMachine.TestCase
TestOutbox.settings = settings(max_examples=120, stateful_step_count=40, deadline=None)
