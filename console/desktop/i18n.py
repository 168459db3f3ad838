import logging
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from console import resources

Language = Literal["ko", "en"]

_LOG = logging.getLogger(__name__)
_LOCALES: dict[Language, str] = {"ko": "ko_KR", "en": "en_US"}


class Languages(QObject):
    """Switches the language of the application while it runs.

    English is in the source. Qt tells every widget by a LanguageChange event.
    """

    def __init__(self, app: QCoreApplication, folder: Path | None = None) -> None:
        super().__init__()
        self._app = app
        self._folder = folder or resources.path("i18n")
        self._installed: list[QTranslator] = []
        self._language: Language = "en"

    @property
    def language(self) -> Language:
        """The language now spoken."""
        return self._language

    def switch(self, language: Language) -> bool:
        """Speak `language` from now on; False if its file is missing and English remains."""
        for old in self._installed:
            self._app.removeTranslator(old)
            old.deleteLater()
        self._language = language
        QLocale.setDefault(QLocale(_LOCALES[language]))
        found = self._found(language)
        self._installed = found
        for translator in found:
            self._app.installTranslator(translator)
        spoken = language == "en" or bool(found)
        if not spoken:
            _LOG.warning("no translation for %s", language)
        return spoken

    def _found(self, language: Language) -> list[QTranslator]:
        """Qt's own words first, so that ours win."""
        if language == "en":
            return []
        own = QTranslator(self)
        if not own.load(str(self._folder / f"gyeot_{language}.qm")):
            return []
        qt = QTranslator(self)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        return [qt, own] if qt.load(f"qtbase_{language}", folder) else [own]
