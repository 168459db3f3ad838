from collections.abc import Callable

from console.desktop import words
from console.desktop.practice.review import language
from console.desktop.session.desk import SessionDesk
from console.dialogue.scenario import Scenario
from console.model.screen import SessionScreen


class Story:
    """A talk that is heard in words: what is said in it and, in practice, which story it is.

    `of` gives the scenario of an alias, None while it is not known.
    """

    def __init__(self, desk: SessionDesk, screen: Callable[[], SessionScreen | None]) -> None:
        self._desk = desk
        self._screen = screen
        self.of: Callable[[str], Scenario | None] = lambda _alias: None

    def begin(self) -> None:
        """Another talk."""
        self._desk.heard.begin()
        self.show()

    def show(self) -> None:
        """In practice: which story this talk is, as far as that is known."""
        screen = self._screen()
        story = self.of(screen.contact.caller.alias) if screen is not None else None
        self._desk.person.guide.show_story(story)
        offered = story.suggestions if story is not None else ()
        self._desk.heard.show_suggestions([text.of(language()) for text in offered])

    def show_talk(self, screen: SessionScreen) -> None:
        """What both said until now."""
        contact, practice = screen.contact, self._desk.theme.look.practice
        begun = contact.connected_at or contact.joined_at
        who = words.caller_called(contact.caller)
        self._desk.show_heard(heard=practice or bool(screen.transcript))
        self._desk.heard.show_said(screen.transcript, who, begun, on=contact.ended_at is None)
