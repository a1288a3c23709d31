#!/usr/bin/env python3
"""Measures `concord match`: pairs a second, and searches among a million names; see README.md.

    Benchmarks/names.py --concord .build/release/concord
    Benchmarks/names.py --concord .build/release/concord --names 100000 --queries 50

The names are invented from the tables in data/, by a seed. Where rapidfuzz and Unidecode are installed they
score the same pairs: romanised, then compared by edit distance.
"""

import argparse
import random
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

DATA = Path(__file__).parent / "data"


def rows(file: str) -> list[list[str]]:
    lines = (DATA / file).read_text(encoding="utf8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def first(field: str) -> str:
    return field.split("/")[0]


class Names:
    """Invented names, each as what it is in two scripts."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        korean = rows("names.ko.tsv")
        self.families = [(r[1], r[2].split("/")) for r in korean if r[0] == "surname"]
        self.syllables = [(r[1], r[2].split("/")) for r in korean if r[0] == "syllable"]
        foreign = [(r[0], [field.split("/") for field in r[1:4]]) for r in rows("names.en.tsv")]
        self.given = [fields for kind, fields in foreign if kind in ("given-m", "given-f")]
        self.fronts = [fields for kind, fields in foreign if kind == "front"]
        self.backs = [fields for kind, fields in foreign if kind == "back"]

    def pick(self, choices: list):
        return self.random.choice(choices)

    def korean(self) -> tuple[str, str]:
        family, one, two = self.pick(self.families), self.pick(self.syllables), self.pick(self.syllables)
        latin = f"{self.pick(family[1])} {self.pick(one[1]).capitalize()}"
        latin += self.pick(["-", " ", ""]) + self.pick(two[1]).lower()
        return latin, family[0] + one[0] + two[0]

    def foreign(self, target: int) -> tuple[str, str]:
        given, front, back = self.pick(self.given), self.pick(self.fronts), self.pick(self.backs)

        def name(language: int) -> str:
            family = self.pick(front[language]) + self.pick(back[language]).lower()
            return f"{self.pick(given[language])} {family}"

        return name(0), name(target)

    def any(self) -> tuple[str, str]:
        """A Latin spelling, and the name in Hangul or Cyrillic."""
        kind = self.random.randrange(5)
        return self.foreign(kind + 1) if kind < 2 else self.korean()


def pairs(options: argparse.Namespace, names: Names) -> None:
    """A third of the pairs are spellings of one name."""
    made = []
    while len(made) < options.pairs:
        latin, other = names.any()
        made += [(latin, other), (latin, names.any()[1]), (latin, names.any()[1])]
    text = "".join(f"{a}\t{b}\n" for a, b in made).encode()
    single, double = [], []
    peer = rapidfuzz(made)
    other = []
    for _ in range(options.runs):
        for jobs, times in ((1, single), (2, double)):
            start = time.perf_counter()
            subprocess.run(
                [options.concord, "match", "--tsv", "--jobs", str(jobs)],
                input=text, stdout=subprocess.DEVNULL, check=True,
            )  # fmt: skip
            times.append(time.perf_counter() - start)
        if peer:
            start = time.perf_counter()
            peer()
            other.append(time.perf_counter() - start)
    rate = len(made) / statistics.median(single) / 1000
    print(f"pairs, whole process, one thread  {rate:8.0f} k/s")
    print(f"pairs, two threads                {statistics.median(single) / statistics.median(double):8.2f} ×")
    if other:
        rival = len(made) / statistics.median(other) / 1000
        print(f"Unidecode + rapidfuzz             {rival:8.0f} k/s, concord / it {rate / rival:.1f} ×")


def rapidfuzz(made: list[tuple[str, str]]):
    try:
        from rapidfuzz import fuzz
        from unidecode import unidecode
    except ImportError:
        return None
    return lambda: [fuzz.ratio(unidecode(a), unidecode(b)) for a, b in made]


def search(options: argparse.Namespace, names: Names) -> None:
    known = {}
    while len(known) < options.names:
        latin, other = names.any()
        known.setdefault(other if names.random.randrange(2) else latin, latin)
    pool = list(known)
    wanted = names.random.sample(pool, options.queries)
    queries = [known[name] for name in wanted]
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf8") as file:
        file.write("\n".join(pool) + "\n")
        file.flush()
        start = time.perf_counter()
        program = subprocess.Popen(
            [options.concord, "match", "--no-glossary", "--pool", file.name, "--top", "10", "--jobs", "1"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )  # fmt: skip
        times, best = [], []
        for query in queries:
            begin = time.perf_counter()
            program.stdin.write(f"{query}\n".encode())
            program.stdin.flush()
            answer = [program.stdout.readline().decode() for _ in range(10)]
            times.append(time.perf_counter() - begin)
            best.append(float(answer[0].split("\t")[3]))
        program.stdin.close()
        program.wait()
        times = sorted(times[1:])
        print(f"pool of {len(pool)}: read in {time.perf_counter() - start - sum(times):.1f} s")
        print(f"top 10: p50 {1000 * times[len(times) // 2]:.1f} ms, p95 {1000 * times[int(len(times) * 0.95)]:.1f} ms")
        same = 0
        checked = min(options.exhaustive, len(queries))
        for query, found in list(zip(queries, best))[:checked]:
            text = "".join(f"{query}\t{name}\n" for name in pool).encode()
            output = subprocess.run(
                [options.concord, "match", "--no-glossary", "--tsv"], input=text, stdout=subprocess.PIPE, check=True
            ).stdout
            all_best = max(float(line.rsplit(b"\t", 1)[1]) for line in output.splitlines())
            same += found >= all_best - 1e-9
        print(f"the best of all is the best found in {same} of {checked}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--concord", required=True)
    parser.add_argument("--pairs", type=int, default=300_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--names", type=int, default=1_000_000)
    parser.add_argument("--queries", type=int, default=200)
    parser.add_argument("--exhaustive", type=int, default=10, help="queries compared with scoring all names")
    parser.add_argument("--seed", type=int, default=20)
    options = parser.parse_args()
    names = Names(options.seed)
    pairs(options, names)
    search(options, names)


main()
