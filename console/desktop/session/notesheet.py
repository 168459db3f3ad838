from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout

from console.desktop import times
from console.desktop.practice import marks
from console.desktop.seen import Seen
from console.desktop.session.editor import NoteEditor
from console.desktop.session.fields import GAP, NoteFields
from console.desktop.session.marks import kept_mark
from console.desktop.session.otherdraft import OtherDrafts
from console.desktop.session.riskrow import RiskRow
from console.desktop.style.theme import Theme
from console.desktop.widgets.badge import Badge
from console.desktop.widgets.keyhint import Key, KeyHints
from console.desktop.widgets.sheet import Rule, Sheet
from console.desktop.widgets.syncmark import SyncMark, SyncView
from console.desktop.widgets.words import Words
from console.model.note import Missing, NoteContent
from console.model.screen import Kept, SessionScreen

SIDE = 32
FOOT = 400


class NoteSheet(Sheet):
    """The note: choices above, words below. `changed` hands on what it has become.

    What was once touched by hand is never replaced from outside; before that, the newest draft
    that comes in is shown.
    """

    changed = Signal()
    risk_answered = Signal(bool)

    def __init__(self, theme: Theme, elapsed: Callable[[], int | None]) -> None:
        super().__init__(theme)
        self._screen: SessionScreen | None = None
        self._unkept = False
        self._touched = False
        self._alias = ""
        self._rows_seen, self._mark_seen = Seen(), Seen()
        self._title = Words(theme, "", "read", 600, oneline=True)
        self._badge = Badge(theme)
        self._mark = SyncMark(theme)
        self.others = OtherDrafts(theme)
        self.fields = NoteFields(theme)
        self.risk = RiskRow(theme)
        self.editor = NoteEditor(theme, elapsed)
        self._keys = KeyHints(theme)
        self._foot = Words(theme, "", "label", ink="text2", tabular=True)
        self._foot.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._above, self._under = QSpacerItem(0, 14), QSpacerItem(0, 14)
        self._column = QVBoxLayout(self)
        self._build()
        self._connect()
        theme.changed.connect(self._resize)
        self._resize()
        self._say()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.setContentsMargins(12, 0, 12, 0)
        head.addWidget(self._title)
        head.addWidget(self._badge)
        head.addStretch(1)
        head.addWidget(self._mark)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 0, 12, 0)
        foot.addWidget(self._keys, 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addStretch(1)
        foot.addWidget(self._foot, 0, Qt.AlignmentFlag.AlignVCenter)
        page = QHBoxLayout()
        page.setContentsMargins(12, 0, 4, 0)
        page.addWidget(self.editor)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self._column.addItem(self._above)
        self._column.addWidget(self.others)
        rows = QVBoxLayout()
        rows.setSpacing(GAP)
        rows.addWidget(self.fields)
        rows.addWidget(self.risk)
        self._column.addLayout(rows)
        self._column.addItem(self._under)
        self._column.addLayout(_inset(Rule(self.theme)))
        self._column.addSpacing(20)
        self._column.addLayout(page, 1)
        self._column.addLayout(_inset(Rule(self.theme)))
        self._column.addSpacing(10)
        self._column.addLayout(foot)

    def _connect(self) -> None:
        self.fields.changed.connect(self._hand_on)
        self.editor.textChanged.connect(self._touch)
        self.editor.lines_changed.connect(self.changed)
        self.others.copied.connect(self.take_over)
        self.risk.answered.connect(self.risk_answered)

    @property
    def content(self) -> NoteContent:
        """The note as it stands, a syllable being composed included."""
        return replace(self.fields.content, lines=self.editor.lines(), alias=self._alias)

    @property
    def touched(self) -> bool:
        """Whether a hand has changed it since it was opened."""
        return self._touched

    def open(self, content: NoteContent, *, touched: bool = False) -> None:
        """Another talk's note."""
        self._touched = True
        self._alias = content.alias
        self.fields.show_content(content)
        self.editor.load(content.lines)
        self._touched = touched

    def show_session(self, screen: SessionScreen, gaps: tuple[Missing, ...]) -> None:
        """Another moment of the same talk. Words under the hands stay as they are."""
        self._screen = screen
        fresh = not self._touched and not self.editor.composing
        if fresh and screen.content != self.content:
            self.open(screen.content)
        if self._rows_seen.fresh(screen.contact, screen.other_drafts, gaps):
            self.others.show_drafts(screen.other_drafts)
            ended = screen.contact.ended_at is not None
            self.fields.show_gaps(tuple(gap for gap in gaps if ended))
            self.risk.setVisible(ended)
            self.risk.show_contact(screen.contact)
        self._tell(screen)

    def set_alias(self, alias: str) -> None:
        """The name agreed with the person."""
        if alias != self._alias:
            self._alias = alias
            self._hand_on()

    def take_over(self, content: NoteContent) -> None:
        """Copy another draft in: its words below, its choices where there are none yet."""
        mine = self.fields.content
        reasons = tuple(dict.fromkeys((*mine.reasons, *content.reasons)))
        self.fields.show_content(
            replace(
                mine,
                age_band=mine.age_band or content.age_band,
                age_basis=mine.age_basis if mine.age_band else content.age_basis,
                reasons=reasons,
                primary_reason=mine.primary_reason or content.primary_reason,
                district=mine.district or content.district,
                lives_alone=content.lives_alone if mine.lives_alone is None else mine.lives_alone,
            )
        )
        self._alias = self._alias or content.alias
        self.editor.append_lines(content.lines)
        self._hand_on()

    def go_to(self, gap: Missing) -> None:
        """Put the focus where a gap is filled."""
        if gap == Missing.RISK:
            self.risk.go()
        else:
            self.fields.go_to(gap)

    def flush(self) -> None:
        """Hand on at once what is not handed on yet."""
        self.editor.flush()

    def _touch(self) -> None:
        if self.editor.unsaved:
            self._touched = True

    def _hand_on(self) -> None:
        self._touched = True
        self.changed.emit()

    def _resize(self) -> None:
        compact = self.theme.look.compact
        edge = self.theme.px((24 if compact else SIDE) - 12)
        self._above.changeSize(0, 6 if compact else 14)
        self._under.changeSize(0, 8 if compact else 14)
        # Of a fixed size, for it tells the second of every save and must not move the page.
        self._foot.setFixedSize(self.theme.px(FOOT), self.theme.line("label"))
        self._column.setContentsMargins(edge, 14 if compact else 24, edge, 10 if compact else 12)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._title.setText(self.tr("Note"))
        if self.theme.look.practice:
            self._badge.show_state(marks.badge(), "lamp")
        else:
            self._badge.show_state(self.tr("Draft"), "quiet")
        self.editor.setAccessibleName(self.tr("Note"))
        self.editor.setPlaceholderText("")
        self._keys.show_keys((Key("stamp", self.tr("Stamp the time")),))
        self._rows_seen.forget()
        self._mark_seen.forget()
        if self._screen is not None:
            self._tell(self._screen)

    def show_unkept(self, *, words: bool) -> None:
        """Whether the disk refuses what stands here: then the mark says nothing else."""
        self._unkept = words
        if self._screen is not None:
            self._tell(self._screen)

    def _tell(self, screen: SessionScreen) -> None:
        """Where the note is, and what the foot has to say."""
        blank = screen.written_at is None and self.content.empty
        mark = kept_mark(screen.note_kept, screen.written_at)
        if self._unkept:
            mark = SyncView("needs", self.tr("Not kept yet"))
        if self._mark_seen.fresh(mark, blank):
            self._mark.setVisible(not blank)
            self._mark.show_view(mark)
        self._foot.setText(self._footing(screen))

    def _footing(self, screen: SessionScreen) -> str:
        if screen.contact.ended_at is not None:
            return self.tr("You can go on writing until you sign.")
        if screen.note_kept == Kept.HERE and screen.written_at is not None:
            kept = self.tr("kept here at {time}")
            return kept.format(time=times.hhmmss(screen.written_at))
        if screen.referrals:
            count = len(screen.referrals)
            return self.tr("{count} services referred in this talk").format(count=count)
        return self.tr("No service referred in this talk yet")


def _inset(rule: Rule) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setContentsMargins(12, 0, 12, 0)
    line.addWidget(rule)
    return line
