"""Make the .qm files Qt reads from the .ts files people write; quick when nothing changed.

`--update` first takes over every new source string from console/desktop into each .ts;
`--missing` lists what still has no translation; `--fill FILE` takes translations over from JSON
({"Context": {"Source string": "번역"}}) into gyeot_ko.ts.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"


def tool(name: str, *arguments: str) -> None:
    """Run one of Qt's tools as PySide6 ships it; raises CalledProcessError."""
    code = f"import sys; from PySide6.scripts.pyside_tool import {name}; sys.exit({name}())"
    command = [sys.executable, "-c", code, *arguments]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - our own words


def release(folder: Path = FOLDER) -> list[Path]:
    """Compile each .ts that is newer than its .qm; gives the .qm files made."""
    made = []
    for source in sorted(folder.glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            part = target.with_name(f".{target.stem}.{os.getpid()}.qm")
            tool("lrelease", "-silent", str(source), "-qm", str(part))
            # Put in place whole: Qt maps the file, and a running console reads it all the time.
            part.replace(target)
            made.append(target)
    return made


def update(folder: Path = FOLDER, code: Path = ROOT / "console" / "desktop") -> None:
    """Bring each .ts in line with the source strings in `code`; finished ones stay."""
    files = [str(file) for file in sorted(code.rglob("*.py"))]
    for target in sorted(folder.glob("*.ts")):
        tool("lupdate", "-silent", "-locations", "none", "-no-obsolete", *files, "-ts", str(target))


def pairs(source: Path) -> Iterator[tuple[str, str]]:
    """Each (source string, translation) of a .ts."""
    for message in ET.parse(source).getroot().iter("message"):  # noqa: S314 - our own file
        yield message.findtext("source", ""), message.findtext("translation", "")


def places(text: str) -> list[str]:
    """The {places} a sentence leaves for names and figures, sorted."""
    return sorted(set(re.findall(r"\{(\w*)", text)))


def missing(source: Path) -> Iterator[tuple[str, str]]:
    """Each (context, source string) of a .ts without a finished translation."""
    for context in ET.parse(source).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            found = message.find("translation")
            unfinished = found is None or found.get("type") == "unfinished" or not found.text
            if unfinished:
                yield context.findtext("name", ""), message.findtext("source", "")


def fill(words: dict[str, dict[str, str]], target: Path = FOLDER / "gyeot_ko.ts") -> int:
    """Write translations into a .ts; gives how many found their source string."""
    tree, found = ET.parse(target), 0  # noqa: S314 - our own file
    for context in tree.getroot().iter("context"):
        known = words.get(context.findtext("name", ""), {})
        for message in context.iter("message"):
            text = known.get(message.findtext("source", ""))
            translation = message.find("translation")
            if text and translation is not None:
                translation.text = text
                translation.attrib.pop("type", None)
                found += 1
    body = ET.tostring(tree.getroot(), encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    target.write_text(f"{head}{body}\n", "utf-8")
    return found


def main() -> None:
    """Compile, and before it, on request, update and list."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--missing", action="store_true")
    parser.add_argument("--fill", type=Path)
    chosen = parser.parse_args()
    if chosen.update:
        update()
    if chosen.fill:
        fill(json.loads(chosen.fill.read_text("utf-8")))
        update()
    if chosen.missing:
        for source in sorted(FOLDER.glob("*.ts")):
            for context, text in missing(source):
                sys.stdout.write(f"{source.name}\t{context}\t{text}\n")
    release()


if __name__ == "__main__":
    main()
