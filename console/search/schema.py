"""The directory file: a plain SQLite database, and how its index is written down.

`doc` one row a service; its id is the rank, 1 is best. `card` the service as JSON. `term` for
each plane and key the services that hold it, `span` the same for every beginning of keys that
many keys share. `lex` and `del` are for slips of the finger (typo.py).
"""

import sys
from array import array
from collections.abc import Iterable

from pyroaring import BitMap

APPLICATION_ID = 0x47594454  # "GYDT"
SCHEMA_VERSION = 1
PAGE_SIZE = 8192
FIELD_BREAK = "\x1e"  # between the folded fields of a row: name, aliases, short texts, long texts
SMALL = 24  # up to so many services are written as plain numbers, more as a roaring bitmap
BUSY = 40  # beginnings shared by more keys than this get a row in `span`

# The planes: where in a service a key occurs. The first five are the tiers of the answer.
NAME_BEGINS, NAME_WORD, NAME_INSIDE, ALIAS, TEXT = range(5)
# The same across a space.
NAME_ACROSS, ALIAS_ACROSS, TEXT_ACROSS = range(5, 8)
TIERS = (NAME_BEGINS, NAME_WORD, NAME_INSIDE, ALIAS, TEXT)
PLANES = (*TIERS, NAME_ACROSS, ALIAS_ACROSS, TEXT_ACROSS)

HANGUL_KEY, LATIN_KEY, INITIALS_KEY = b"H", b"L", b"I"
LATIN_LENGTH = 16  # letters of a word in its key
INITIALS_LENGTH = 4  # consonants in a key of initials

SQL = """
CREATE TABLE meta(k TEXT PRIMARY KEY, v TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE doc(
    id INTEGER PRIMARY KEY, service TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
    aliases TEXT NOT NULL, organization TEXT NOT NULL, districts TEXT NOT NULL,
    phone TEXT NOT NULL, verified TEXT NOT NULL, status TEXT NOT NULL,
    crisis INTEGER NOT NULL, fictional INTEGER NOT NULL, folded TEXT NOT NULL);
CREATE TABLE card(id INTEGER PRIMARY KEY, v BLOB NOT NULL);
CREATE TABLE term(p INTEGER, k BLOB, n INTEGER NOT NULL, v BLOB NOT NULL, PRIMARY KEY(p, k))
    WITHOUT ROWID;
CREATE TABLE span(p INTEGER, k BLOB, n INTEGER NOT NULL, v BLOB NOT NULL, PRIMARY KEY(p, k))
    WITHOUT ROWID;
CREATE TABLE lex(id INTEGER PRIMARY KEY, w TEXT NOT NULL UNIQUE);
CREATE TABLE del(h INTEGER PRIMARY KEY, v BLOB NOT NULL);
"""


def hangul_key(keys: str) -> bytes:
    """Keystrokes, a byte each, so that one key's beginning is the other's."""
    return HANGUL_KEY + bytes(ord(key) - 0x30B1 for key in keys)


def initials_key(keys: str) -> bytes:
    """Initial consonants, a byte each."""
    return INITIALS_KEY + bytes(ord(key) - 0x30B1 for key in keys)


def latin_key(word: str) -> bytes:
    """A word of letters and digits, or its beginning."""
    return LATIN_KEY + word[:LATIN_LENGTH].encode("utf-8", "replace")


def pack(numbers: Iterable[int]) -> bytes:
    """Numbers as four bytes each, least first."""
    packed = array("I", numbers)
    if sys.byteorder == "big":
        packed.byteswap()
    return packed.tobytes()


def unpack(blob: bytes) -> "array[int]":
    """The reverse of `pack`."""
    numbers = array("I")
    numbers.frombytes(blob)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def encode(ranks: BitMap) -> bytes:
    """A set of ranks as it lies in `term` and `span`."""
    if len(ranks) <= SMALL:
        return pack(ranks)
    ranks.run_optimize()
    return bytes(ranks.serialize())


def decode(count: int, blob: bytes) -> BitMap:
    """The reverse of `encode`."""
    return BitMap(unpack(blob)) if count <= SMALL else BitMap.deserialize(blob)
