"""Runs a program as a whole process and tells its wall time or its peak memory."""

import os
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path


class Failed(Exception):
    """The program could not be started or ended with an unexpected status."""


@dataclass
class Program:
    """A program with the variables of its environment that differ from ours."""

    path: Path
    environment: dict[str, str]

    def run(self, arguments: list[str], output: Path | None = None) -> float:
        """Wall seconds from start to end; stdout is thrown away or written to `output`."""
        return self._run([str(self.path), *arguments], output)

    def peak(self, arguments: list[str]) -> float | None:
        """Peak resident set in MiB; none where there is no GNU time.

        GNU time starts the program from a process of its own size: the peak of a child that starts
        from this one would be at least our own.
        """
        if not Path("/usr/bin/time").exists():
            return None
        with tempfile.NamedTemporaryFile("r") as report:
            self._run(
                ["/usr/bin/time", "-f", "%M", "-o", report.name, str(self.path), *arguments], None
            )
            return int(report.read().split()[-1]) / 1024

    def _run(self, command: list[str], output: Path | None) -> float:
        with open(output or os.devnull, "wb") as sink, tempfile.TemporaryFile() as talk:
            start = time.perf_counter()
            try:
                status = subprocess.run(
                    command,
                    stdin=subprocess.DEVNULL,
                    stdout=sink,
                    stderr=talk,
                    env={**os.environ, **self.environment},
                ).returncode
            except OSError as problem:
                raise Failed(f"{command[0]}: {problem}") from problem
            seconds = time.perf_counter() - start
            if status != 0:
                talk.seek(0)
                told = talk.read().decode(errors="replace").strip()[-400:]
                raise Failed(f"exit {status} of {' '.join(command)}: {told}")
        return seconds
