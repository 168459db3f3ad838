import re
from collections.abc import Callable

_WORD = re.compile(r"\S+")


def wrap(text: str, width: float, measure: Callable[[str], float]) -> list[tuple[int, int]]:
    """Lines of `text` as (start, end), broken between words only, as Korean is set.

    A word wider than the line is the one exception: it is broken where it must be.
    """
    lines: list[tuple[int, int]] = []
    offset = 0
    for paragraph in text.split("\n"):
        found = _paragraph(paragraph, width, measure)
        lines += [(start + offset, end + offset) for start, end in found]
        offset += len(paragraph) + 1
    return lines


def _paragraph(text: str, width: float, measure: Callable[[str], float]) -> list[tuple[int, int]]:
    lines: list[tuple[int, int]] = []
    start = end = -1
    for match in _WORD.finditer(text):
        if start >= 0 and measure(text[start : match.end()]) <= width:
            end = match.end()
            continue
        if start >= 0:
            lines.append((start, end))
        start, end = match.span()
        pieces = _pieces(text, start, end, width, measure)
        lines += pieces[:-1]
        start, end = pieces[-1]
    return [*lines, (start, end)] if start >= 0 else [(0, 0)]


def _pieces(
    text: str, start: int, end: int, width: float, measure: Callable[[str], float]
) -> list[tuple[int, int]]:
    pieces = []
    while end - start > 1 and measure(text[start:end]) > width:
        cut = start + 1
        while cut < end and measure(text[start : cut + 1]) <= width:
            cut += 1
        if cut == end:
            break
        pieces.append((start, cut))
        start = cut
    return [*pieces, (start, end)]
