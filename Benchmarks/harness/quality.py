"""Compares what an engine found or wrote with the mentions that the text is known to hold."""

from collections import Counter

from .inputs import Text


def of_hits(text: Text, hits: list[tuple[int, int]]) -> dict[str, float]:
    """How many mentions some hit begins, and how many hits begin no mention."""
    starts = {start for start, _ in hits}
    known = {mention.offset for mention in text.mentions}
    found = len(known & starts)
    return {
        "found": found / len(known) if known else 1.0,
        "stray": len(starts - known),
    }


def of_output(text: Text, output: bytes) -> dict[str, object]:
    """Walks a rewritten text beside its source: each mention's place is right (what the glossary
    asks for, inflection included), left (unchanged though it should change) or wrong; a stretch
    between mentions that differs from the source counts as stray."""
    right: Counter[str] = Counter()
    left: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    stray = 0
    examples: list[str] = []
    source, place = 0, 0
    mentions = text.mentions
    for index, mention in enumerate(mentions):
        gap = text.data[source : mention.offset]
        if output[place : place + len(gap)] == gap:
            place += len(gap)
        else:
            stray += 1
            tail = gap[-32:]
            at = output.find(tail, place, place + len(gap) + 400)
            place = at + len(tail) if at >= 0 else place + len(gap)
        source = mention.offset + len(mention.surface)
        following = mentions[index + 1].offset if index + 1 < len(mentions) else len(text.data)
        head = text.data[source : min(source + 24, following)]
        end = output.find(head, place, place + 400) if head else place + len(mention.expected)
        slot = output[place:end] if end >= 0 else b""
        if slot == mention.expected:
            right[mention.status] += 1
        elif slot == mention.surface:
            left[mention.status] += 1
        else:
            wrong[mention.status] += 1
        if slot != mention.expected and len(examples) < 20:
            examples.append(
                f"{mention.surface.decode()} → {slot.decode(errors='replace')}"
                f" (expected {mention.expected.decode()})"
            )
        place = end if end >= 0 else place + len(mention.surface)
    if output[place:] != text.data[source:]:
        stray += 1
    total = len(mentions)
    return {
        "right": sum(right.values()) / total if total else 1.0,
        "byStatus": {
            status: {"right": right[status], "left": left[status], "wrong": wrong[status]}
            for status in sorted({*right, *left, *wrong})
        },
        "stray": stray,
        "examples": examples,
    }
