from collections.abc import Callable
from dataclasses import replace

from console.desktop.control.hand import Hand
from console.desktop.session.timeline import SHOWN
from console.model import commands as c
from console.model.history import History, PastTalk
from console.model.note import Note
from console.model.screen import SessionScreen

NOTE, SUMMARY = "note", "summary"
Record = tuple[str, str]


class Views:
    """Another author's words come to the screen once it is kept that they were opened.

    Once a session for each record: a signed note, or an earlier talk's summary (with what it
    left to remember). `shown` is called when more may be shown.
    """

    def __init__(self, hand: Hand, staff_id: str, shown: Callable[[], None]) -> None:
        self._hand = hand
        self._staff_id = staff_id
        self._shown = shown
        self._kept: set[Record] = set()
        self._under_way: set[Record] = set()
        self._all_of = ""

    def want_all(self, contact_id: str) -> None:
        """Not only the latest summaries that came with this contact are to be read."""
        self._all_of = contact_id
        self._shown()

    def allowed(self, screen: SessionScreen) -> SessionScreen:
        """The screen with what may be shown of it by now; the rest is asked for to be kept."""
        self._keep(screen)
        history = screen.history
        signed = tuple(note for note in screen.signed if self._may(note))
        return replace(screen, signed=signed, history=history and self._bared(history))

    def _keep(self, screen: SessionScreen) -> None:
        new = [
            record
            for record in self._wanted(screen)
            if record not in self._kept and record not in self._under_way
        ]
        if not new:
            return
        self._under_way.update(new)
        now = self._hand.now()
        facts = tuple(
            c.RecordViewed(
                contact_id=screen.contact.id, record_kind=kind, record_id=id_, viewed_at=now
            )
            for kind, id_ in new
        )
        self._hand.together(lambda _db: facts, lambda: self._done(new))

    def _done(self, records: list[Record]) -> None:
        self._kept.update(records)
        self._under_way.difference_update(records)
        self._shown()

    def _wanted(self, screen: SessionScreen) -> list[Record]:
        notes = [(NOTE, note.id) for note in screen.signed if self._is_others(note.author_id)]
        talks = screen.history.talks if screen.history else ()
        if self._all_of != screen.contact.id:
            talks = talks[:SHOWN]
        return notes + [(SUMMARY, t.contact_id) for t in talks if self._is_others(t.counselor_id)]

    def _is_others(self, author_id: str) -> bool:
        return author_id != self._staff_id

    def _may(self, note: Note) -> bool:
        return not self._is_others(note.author_id) or (NOTE, note.id) in self._kept

    def _may_read(self, talk: PastTalk) -> bool:
        return not self._is_others(talk.counselor_id) or (SUMMARY, talk.contact_id) in self._kept

    def _bared(self, history: History) -> History:
        """That there were talks is no secret; what was said in them is."""
        talks = tuple(
            talk if self._may_read(talk) else replace(talk, summary="", reasons=())
            for talk in history.talks
        )
        if history.talks and not self._may_read(history.talks[0]):
            return replace(history, talks=talks, remember="", promise="")
        return replace(history, talks=talks)
