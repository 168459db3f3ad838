"""A finished run as it is looked back on: what the feedback page shows, in the language worn."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from console.desktop import times, words
from console.desktop.practice.line import Ground, Line
from console.desktop.practice.tags import told
from console.dialogue import remarks
from console.dialogue.acts import Act
from console.dialogue.feedback import Deeds, Feedback, Remark, Spoken, TaggedLine, feedback
from console.dialogue.scenario import Scenario
from console.model.contact import Caller
from console.model.said import Said, Speaker
from console.model.screen import SessionScreen
from console.model.training import Measures


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A run of practice: the story, what was told of it, and earlier runs of the same story.

    `nth` counts this run too; `practised` is all the time practised here, this run too (ms);
    `before` is what was counted the time before.
    """

    scenario: Scenario
    told: Feedback
    nth: int = 1
    practised: int = 0
    before: Measures | None = None

    @property
    def caller(self) -> str:
        """What the caller is called."""
        alias = self.scenario.caller.alias.of(language())
        return words.caller_called(Caller(alias=alias))

    @property
    def lines(self) -> tuple[Line, ...]:
        """What was said, line by line, with what it was counted as."""
        return tuple(self._line(one) for one in self.told.lines)

    def sentence(self, remark: Remark | None) -> str:
        """A remark in words."""
        return remarks.sentence(remark, language(), self.caller) if remark else ""

    def example(self, remark: Remark | None) -> str:
        """A sentence one could say there, in quotation marks."""
        text = remark.example.of(language()) if remark and remark.example else ""
        return f"“{text}”" if text else ""

    def _line(self, one: TaggedLine) -> Line:
        tag = told(tuple(seen.act for seen in one.seen))
        silence = tag is Act.WAITED and not one.text.strip()
        mine = one.speaker is Speaker.COUNSELOR
        ground = self._ground(one) if mine else ""
        return Line(
            at=one.at,
            who="" if silence else self._who(mine=mine),
            words=_silence(one.silence) if silence else one.text,
            mine=mine,
            silence=silence,
            tag=tag,
            ground=ground,
            example=_also(self.example(self.told.try_next)) if ground == "try" else "",
        )

    def _who(self, *, mine: bool) -> str:
        return QCoreApplication.translate("review", "Me") if mine else self.caller

    def _ground(self, one: TaggedLine) -> Ground:
        well, try_next = self.told.well, self.told.try_next
        if try_next and try_next.at == one.at:
            return "try"
        return "well" if well and well.at == one.at else ""


def looked_back(scenario: Scenario, screen: SessionScreen) -> Feedback:
    """The looking back on a talk as it lies in the vault."""
    contact = screen.contact
    begun = contact.connected_at or contact.joined_at
    ended = contact.ended_at or max((one.said_at for one in screen.transcript), default=begun)
    spoken = [_spoken(one, begun) for one in screen.transcript]
    deeds = Deeds(handed_over=screen.follow_up_asked, referred=bool(screen.referrals))
    return feedback(scenario, spoken, deeds, max(0, ended - begun))


def language() -> str:
    """Which language is worn: ko or en."""
    return QCoreApplication.translate("times", "en")


def _spoken(said: Said, begun: int) -> Spoken:
    return Spoken(said.speaker, said.text, max(0, said.said_at - begun))


def _silence(ms: int) -> str:
    return QCoreApplication.translate("review", "Silence {time}").format(time=times.spoken(ms))


def _also(example: str) -> str:
    if not example:
        return ""
    text = QCoreApplication.translate("review", "One could also say: {example}")
    return text.format(example=example)
