"""The scan race: every engine on the same text with the same forms, by turns, in one run."""

import gc
import statistics
import time
from pathlib import Path
from typing import Callable

from . import engines, inputs, quality
from .concord import Concord

Say = Callable[[str], None]


def race(
    folder: Path,
    size: str,
    languages: list[str],
    runs: int,
    peers: list[Callable[[], engines.Engine]],
    concord: Concord | None,
    say: Say,
) -> dict[str, dict[str, dict[str, object]]]:
    """Results by language and engine: median MB/s, what was found. A round times every engine once,
    so that a slow minute of the machine hits them all."""
    # Text without candidates is scanned with the smallest glossary.
    forms_size = "1k" if size == "plain" else size
    forms = inputs.pairs(folder, forms_size)
    racers = []
    for make in peers:
        engine = make()
        if len(forms) > engine.most_forms:
            continue
        start = time.perf_counter()
        try:
            engine.prepare(forms)
        except Exception as problem:  # A peer that gives up must not end the race.
            say(f"{size}: {engine.name} left out: {problem}")
            continue
        say(f"{size}: {engine.name} built in {time.perf_counter() - start:.2f} s")
        racers.append(engine)
    if concord:
        # Fills the cache; the compile is measured elsewhere.
        concord.scan(concord.article, forms_size)
    results = {}
    for language in languages:
        text = inputs.text(folder, size, language)
        results[language] = _race(text, forms_size, runs, racers, concord)
        say(f"{size} {language}: done")
    return results


def _race(
    text: inputs.Text, size: str, runs: int, racers: list[engines.Engine], concord: Concord | None
) -> dict[str, dict[str, object]]:
    seconds: dict[str, list[float]] = {engine.name: [] for engine in racers}
    loaded = {
        engine.name: engine.load(_beginning(text.data, engine.most_bytes)) for engine in racers
    }
    results: dict[str, dict[str, object]] = {engine.name: {} for engine in racers}
    whole: list[float] = []
    for turn in range(runs):
        for engine in racers:
            gc.disable()
            start = time.perf_counter()
            result = engine.run(loaded[engine.name])
            seconds[engine.name].append(time.perf_counter() - start)
            gc.enable()
            if turn == 0:
                if engine.finds:
                    hits = engine.positions(loaded[engine.name], result)
                    results[engine.name] = quality.of_hits(text, hits)
                elif isinstance(result, bytes):
                    results[engine.name] = quality.of_output(text, result)
            del result
        if concord:
            whole.append(concord.scan(text.path, size))
    for engine in racers:
        size_read = min(len(text.data), engine.most_bytes)
        results[engine.name]["MB/s"] = size_read / 1e6 / statistics.median(seconds[engine.name])
    if concord:
        results["concord"] = {
            **concord.rewritten(text, size),
            "MB/s": len(text.data) / 1e6 / statistics.median(whole),
        }
    return results


def _beginning(data: bytes, most: int) -> bytes:
    """At most so many bytes, cut at a line."""
    return data if len(data) <= most else data[: data.rfind(b"\n", 0, most)]
