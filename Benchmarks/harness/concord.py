"""What is measured of Concord: whole processes of the release binary, nothing subtracted."""

import shutil
import statistics
import tempfile
from pathlib import Path

from . import inputs, quality
from .process import Program


class Concord:
    """The binary with a cache folder of its own, so that every run begins from a known state."""

    def __init__(self, binary: Path, folder: Path):
        self.folder = folder
        self.cache = Path(tempfile.mkdtemp(prefix="concord-bench-"))
        self.program = Program(binary.resolve(), {"XDG_CACHE_HOME": str(self.cache)})
        self.article = folder / "article.txt"

    def close(self) -> None:
        shutil.rmtree(self.cache, ignore_errors=True)

    def empty_cache(self) -> None:
        shutil.rmtree(self.cache, ignore_errors=True)
        self.cache.mkdir()

    def cache_bytes(self) -> int:
        return sum(file.stat().st_size for file in self.cache.rglob("*") if file.is_file())

    def arguments(self, text: Path, size: str | None, jobs: int = 1) -> list[str]:
        """The command line; without a size, the glossaries that Concord ships."""
        glossary = ["--glossary", str(self.folder / f"glossary-{size}")] if size else []
        return [
            "canonicalise", *glossary, "--house", "default", "--quiet", str(text),
            "--jobs", str(jobs),
        ]  # fmt: skip

    def scan(self, text: Path, size: str, jobs: int = 1) -> float:
        return self.program.run(self.arguments(text, size, jobs))

    def median(self, arguments: list[str], runs: int) -> float:
        return statistics.median(self.program.run(arguments) for _ in range(runs))

    def rewritten(self, text: inputs.Text, size: str) -> dict[str, object]:
        """What the output does to the mentions that the text is known to hold."""
        with tempfile.NamedTemporaryFile(dir=self.cache) as output:
            self.program.run(self.arguments(text.path, size), Path(output.name))
            return quality.of_output(text, Path(output.name).read_bytes())

    def start_up(self, runs: int) -> dict[str, float | None]:
        """Version, and the article of 2 KB with the shipped glossaries, cold and warm."""
        article = self.arguments(self.article, None)
        colds = []
        for _ in range(max(3, runs // 4)):
            self.empty_cache()
            colds.append(self.program.run(article))
        return {
            "version-ms": 1000 * self.median(["--version"], runs),
            "version-mib": self.program.peak(["--version"]),
            "article-cold-ms": 1000 * statistics.median(colds),
            "article-warm-ms": 1000 * self.median(article, runs),
            "article-warm-mib": self.program.peak(article),
        }

    def lexicon(
        self, size: str, concepts: int, forms: int, runs: int
    ) -> dict[str, float | None]:
        """Compiling one size: the article with an empty cache, then with a full one."""
        article = self.arguments(self.article, size)
        self.empty_cache()
        compile_peak = self.program.peak(article)
        self.empty_cache()
        cold = self.program.run(article)
        warm = self.median(article, runs)
        return {
            "compile-s": cold - warm,
            # A small glossary says nothing of a large one.
            "compile-s-a-100k-concepts": (
                (cold - warm) / concepts * 100_000 if concepts >= 10_000 else None
            ),
            "compile-mib": compile_peak,
            "warm-ms": 1000 * warm,
            # Opening is what the glossary adds to a start without any work.
            "open-ms": 1000 * (warm - self.median(["--version"], runs)),
            "warm-mib": self.program.peak(article),
            "lexicon-mib": self.cache_bytes() / 1024 / 1024,
            "lexicon-bytes-a-form": self.cache_bytes() / forms,
        }

    def working_memory(self, text: Path, size: str) -> float | None:
        """MiB that a long text adds to the peak of the article with the same lexicon."""
        small = self.program.peak(self.arguments(self.article, size))
        large = self.program.peak(self.arguments(text, size))
        return None if small is None or large is None else large - small

    def two_cores(self, text: Path, size: str, runs: int) -> float:
        """Time with one job over time with two, by turns."""
        one, two = [], []
        for _ in range(runs):
            one.append(self.scan(text, size, 1))
            two.append(self.scan(text, size, 2))
        return statistics.median(one) / statistics.median(two)
