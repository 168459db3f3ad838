from collections.abc import Iterator, Sequence

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument, QTextFormat

from console.model.note import MAX_LINE, MAX_LINES, Line

_AT = QTextFormat.Property.UserProperty.value + 1
_PINNED = QTextFormat.Property.UserProperty.value + 2
_NOTHING = (1 << 31, 0)


class Begun:
    """When each paragraph of a document was begun, kept in the paragraphs' own formats.

    So undo, cut, and lines inserted above carry the times along. A paragraph with words has a
    time; an empty one only if it was asked for (`pinned`).
    """

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._changed = _NOTHING
        document.contentsChange.connect(self._note)

    def settle(self, at: int | None) -> None:
        """Give paragraphs changed since the last time what they lack, in the same undo step."""
        if self._changed == _NOTHING:
            return
        block, last = self._span()
        while block.isValid() and block.blockNumber() <= last:
            known, filled = time_of(block), bool(block.text().strip())
            if filled and known is None:
                _joined(block, at)
            elif not block.text() and known is not None and not _pinned(block):
                _joined(block, None)
            block = block.next()
        self._changed = _NOTHING

    def after_break(self, block: QTextBlock) -> None:
        """Enter copied the format: whichever side of the break is empty has begun nothing."""
        for near in (block, block.previous()):
            if near.isValid() and not near.text():
                _joined(near, None)

    def _span(self) -> tuple[QTextBlock, int]:
        start, end = self._changed
        first, last = self._document.findBlock(start), self._document.findBlock(end)
        number = last.blockNumber() if last.isValid() else self._document.blockCount() - 1
        return (first if first.isValid() else self._document.begin()), number

    def _note(self, position: int, _removed: int, added: int) -> None:
        start, end = self._changed
        self._changed = (min(start, position), max(end, position + added))


def time_of(block: QTextBlock) -> int | None:
    """When it was begun (ms of the talk), None if nobody knows."""
    shape = block.blockFormat()
    return round(shape.doubleProperty(_AT)) if shape.hasProperty(_AT) else None


def set_time(cursor: QTextCursor, at: int | None, *, pinned: bool = False) -> None:
    """Let the cursor's paragraph have begun then; a pinned time stays while it is empty."""
    shape = QTextBlockFormat(cursor.blockFormat())
    shape.clearProperty(_AT)
    shape.clearProperty(_PINNED)
    if at is not None:
        shape.setProperty(_AT, float(at))
        shape.setProperty(_PINNED, pinned)
    cursor.setBlockFormat(shape)


def _pinned(block: QTextBlock) -> bool:
    return block.blockFormat().boolProperty(_PINNED)


def _joined(block: QTextBlock, at: int | None) -> None:
    if at == time_of(block) and not _pinned(block):
        return
    cursor = QTextCursor(block)
    cursor.joinPreviousEditBlock()
    set_time(cursor, at)
    cursor.endEditBlock()


def shown_text(block: QTextBlock) -> str:
    """A paragraph with what is being composed in it, as it is seen."""
    layout, text = block.layout(), block.text()
    composed, at = layout.preeditAreaText(), layout.preeditAreaPosition()
    return text[:at] + composed + text[at:] if composed else text


def within_limits(paragraphs: Sequence[tuple[int | None, str]]) -> tuple[Line, ...]:
    """(time, text) as paragraphs that a note can hold; not one letter is dropped."""
    pieces = [piece for at, text in paragraphs for piece in _pieces(at, text)]
    while len(pieces) > MAX_LINES:
        joined = (pieces[at : at + 2] for at in range(0, len(pieces), 2))
        whole = [(pair[0][0], " ".join(text for _at, text in pair)) for pair in joined]
        pieces = [piece for at, text in whole for piece in _pieces(at, text)]
        if len(pieces) >= len(whole) * 2:
            break
    return tuple(Line(at, text) for at, text in pieces)


def _pieces(at: int | None, text: str) -> Iterator[tuple[int | None, str]]:
    yield at, text[:MAX_LINE]
    for start in range(MAX_LINE, len(text), MAX_LINE):
        yield at, text[start : start + MAX_LINE]
