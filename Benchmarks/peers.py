#!/usr/bin/env python3
"""Measures Concord beside other engines on generated news text; see README.md.

Each round times every engine once on the same text, so that ratios are of one run; a figure is the
median of the rounds. Peers are timed inside this process on a text in memory; Concord is timed as a
whole process from its start to its end, reading the file and opening its lexicon included.
"""

import argparse
import json
import platform
import sys
from pathlib import Path

from harness import engines, inputs, report, scanning
from harness.concord import Concord
from harness.process import Failed


def main() -> int:
    options = arguments()
    complete = options.inputs / "complete.json"
    if not complete.exists():
        say(f"{options.inputs}: no complete inputs; make them with concord-bench-inputs")
        return 2
    targets = json.loads((Path(__file__).parent / "targets.json").read_text())
    peers = [] if options.no_peers else engines.available(say)
    concord = Concord(options.concord, options.inputs) if options.concord else None
    facts = json.loads(complete.read_text())
    results: dict = {
        "machine": platform.platform(), "inputs": facts, "scanning": {}, "processes": {}
    }  # fmt: skip
    try:
        for size in [*options.sizes, *([] if options.no_plain else ["plain"])]:
            results["scanning"][size] = scanning.race(
                options.inputs, size, options.languages, options.runs, peers, concord, say
            )
            print(report.scanning({size: results["scanning"][size]}, targets) + "\n", flush=True)
        if concord:
            results["processes"] = processes(concord, options, facts["sizes"])
            print(report.processes(results["processes"], targets), flush=True)
    except Failed as problem:
        say(str(problem))
        return 2
    finally:
        if concord:
            concord.close()
        options.json.write_text(json.dumps(results, ensure_ascii=False, indent=1) + "\n")
        say(f"all figures in {options.json}")
    return 0


def processes(
    concord: Concord, options: argparse.Namespace, sizes: dict
) -> dict[str, float | None]:
    """Everything that is not a scan: start-up, compile, memory, cores."""
    measures = dict(concord.start_up(4 * options.runs))
    for size in options.sizes:
        lexicon = concord.lexicon(
            size, sizes[size]["names"], sizes[size]["surfaceForms"], 2 * options.runs
        )
        for name, value in lexicon.items():
            measures[f"{name}-{size}"] = value
        text = options.inputs / f"text-{size}.{options.languages[0]}.txt"
        measures[f"working-mib-{size}"] = concord.working_memory(text, size)
        measures[f"two-core-ratio-{size}"] = concord.two_cores(text, size, options.runs)
    return measures


def arguments() -> argparse.Namespace:
    here = Path(__file__).parent
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--concord", type=Path, help="the release binary; without it, peers only")
    parser.add_argument("--inputs", type=Path, default=here / "inputs")
    parser.add_argument("--sizes", nargs="+", choices=inputs.SIZES, default=inputs.SIZES)
    parser.add_argument(
        "--languages", nargs="+", choices=inputs.LANGUAGES, default=inputs.LANGUAGES
    )
    parser.add_argument("--runs", type=int, default=5, help="rounds; the median counts")
    parser.add_argument("--no-peers", action="store_true", help="measure Concord alone")
    parser.add_argument("--no-plain", action="store_true", help="leave out text without names")
    parser.add_argument("--json", type=Path, default=here / "inputs" / "results.json")
    return parser.parse_args()


def say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
