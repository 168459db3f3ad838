from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """The same words in both languages."""

    ko: str
    en: str

    def of(self, language: str) -> str:
        """In this language; Korean where it is another."""
        return self.en if language == "en" else self.ko
