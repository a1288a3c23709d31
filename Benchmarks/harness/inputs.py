"""The generated inputs of one size and language."""

from dataclasses import dataclass
from pathlib import Path

SIZES = ["1k", "10k", "100k", "1m"]
LANGUAGES = ["en", "uk", "ko"]


@dataclass
class Mention:
    """A name set down in a text: where, what stands there, what should, and how it is listed."""

    offset: int
    surface: bytes
    expected: bytes
    status: str


@dataclass
class Text:
    path: Path
    data: bytes
    mentions: list[Mention]


def pairs(folder: Path, size: str) -> list[tuple[str, str]]:
    """Every surface form of the three languages with what the house prints for it."""
    rows = []
    with open(folder / f"pairs-{size}.tsv", encoding="utf-8") as lines:
        for line in lines:
            _, form, preferred, _ = line.rstrip("\n").split("\t")
            rows.append((form, preferred))
    return rows


def text(folder: Path, size: str, language: str) -> Text:
    path = folder / f"text-{size}.{language}.txt"
    mentions = []
    with open(path.with_suffix(".tsv"), "rb") as lines:
        for line in lines:
            offset, surface, expected, status = line.rstrip(b"\n").split(b"\t")
            mentions.append(Mention(int(offset), surface, expected, status.decode()))
    return Text(path, path.read_bytes(), mentions)
