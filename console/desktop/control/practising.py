from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from console.desktop.control.means import Means
from console.desktop.control.wires import Wires
from console.desktop.practice import past, printing
from console.desktop.practice.review import Review, looked_back
from console.desktop.practice.reviewpage import ReviewPage
from console.dialogue.reader import all_scenarios
from console.dialogue.result import Result
from console.dialogue.scenario import Scenario, named
from console.model.outcome import Answer
from console.model.screen import Desk, SessionScreen
from console.store import views

FINISHED = ("center", "finished")
"""Where the private center leaves its result files, below the home it shares with its console."""


@dataclass(frozen=True, slots=True)
class Moves:
    """Where practice may lead: to who waits, to the looking back, into a talk."""

    to_queue: Callable[[], None]
    to_review: Callable[[], None]
    accept: Callable[[str], None]


class PractisingControl:
    """In practice: which story a talk is, and the looking back once its note is signed."""

    def __init__(self, page: ReviewPage, means: Means, home: Path, moves: Moves) -> None:
        self._page = page
        self._means = means
        self._folder = home.joinpath(*FINISHED)
        self._moves = moves
        self._wish: frozenset[str] = frozenset()
        self._asked = ""
        self._scenarios: tuple[Scenario, ...] = ()
        self._desk = Desk()
        self.known: Callable[[], None] = lambda: None
        self._wires = Wires()
        self._wires.add(page.pdf_wanted, self._keep)
        self._wires.add(page.again, self._again)
        self._wires.add(page.another, self._another)
        means.tasks.run(all_scenarios, self._learn)

    def close(self) -> None:
        """The shift is over."""
        self._wires.cut()

    def scenario(self, alias: str) -> Scenario | None:
        """The story whose caller is called so, once the stories are known."""
        return named(self._scenarios, alias)

    def finished(self, contact_id: str) -> None:
        """This talk is signed: look back on it."""
        read: Future[SessionScreen | None] = self._means.store.read(
            lambda db: views.session(db, contact_id)
        )
        self._means.tasks.bring(read, self._read)

    def show_desk(self, desk: Desk) -> None:
        """Who waits now: the caller that was asked for once more is answered when he rings."""
        for row in desk.waiting:
            wished = row.caller.alias in self._wish and row.contact_id != self._asked
            if wished and not row.taken_by:
                self._asked = row.contact_id
                self._moves.accept(row.contact_id)
        self._desk = desk

    def answered(self, contact_id: str, answer: Answer) -> None:
        """What became of asking for a call. The wish holds until a talk begins: what was in vain is
        asked for again with the next news.
        """
        if contact_id == self._asked and answer is not Answer.DONE:
            self._asked = ""

    def begun(self) -> None:
        """A talk is on, the one that was wished for or another."""
        self._wish, self._asked = frozenset(), ""

    def _again(self) -> None:
        """The same story: who calls in it is answered, now or as soon as he rings."""
        review = self._page.review
        self._moves.to_queue()
        if review is not None:
            alias = review.scenario.caller.alias
            self._wish = frozenset({alias.ko, alias.en})
            self.show_desk(self._desk)

    def _another(self) -> None:
        self._wish = frozenset()
        self._moves.to_queue()

    def _learn(self, scenarios: tuple[Scenario, ...]) -> None:
        self._scenarios = scenarios
        self.known()

    def _read(self, screen: SessionScreen | None) -> None:
        scenario = self.scenario(screen.contact.caller.alias) if screen is not None else None
        if screen is None or scenario is None:
            return
        begun = screen.contact.connected_at or screen.contact.joined_at
        self._means.tasks.run(
            lambda: _reviewed(scenario, screen, past.earlier(self._folder, begun)), self._show
        )

    def _show(self, review: Review) -> None:
        self._page.show_review(review)
        self._moves.to_review()

    def _keep(self, path: str) -> None:
        """The page on paper is painted here and written elsewhere."""
        review = self._page.review
        if review is None:
            return
        content = printing.pdf(review, self._page.theme)
        self._means.tasks.run(
            lambda: Path(path).write_bytes(content),
            lambda _count: self._page.verdict.show_printed(_kept(path)),
            self._not_kept,
        )

    def _not_kept(self, error: Exception) -> None:
        if not isinstance(error, OSError):
            self._means.tasks.unhandled.emit(error)
        self._page.verdict.show_printed(_not_written())


def _reviewed(scenario: Scenario, screen: SessionScreen, runs: tuple[Result, ...]) -> Review:
    told = looked_back(scenario, screen)
    same = [run for run in runs if run.scenario == scenario.id]
    practised = sum(run.ended_at - run.began_at for run in runs)
    return Review(
        scenario=scenario,
        told=told,
        nth=len(same) + 1,
        practised=practised + told.length,
        before=same[0].measures if same else None,
    )


def _kept(path: str) -> str:
    text = QCoreApplication.translate("practising", "Kept as {name}")
    return text.format(name=Path(path).name)


def _not_written() -> str:
    return QCoreApplication.translate(
        "practising", "It could not be written there. Please choose another place."
    )
