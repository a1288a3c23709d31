"""The peers: each is built from the surface forms and timed on a text that is already in memory."""

import importlib
import unicodedata
from typing import Callable


class Engine:
    """A peer. `prepare` compiles the forms; `run` is what is timed and returns hits or a text."""

    name = ""
    package = ""
    #: The largest list of forms that the engine compiles in reasonable time.
    most_forms = 10_000_000
    #: Slow engines get only the beginning of a text, so many bytes.
    most_bytes = 1 << 40
    #: Whether `run` returns hits as (start, end) in bytes of the text.
    finds = True

    def __init__(self) -> None:
        self.library = importlib.import_module(self.package)

    def prepare(self, forms: list[tuple[str, str]]) -> None:
        raise NotImplementedError

    def load(self, data: bytes) -> object:
        """The text in the type that the engine wants; not timed."""
        return data

    def run(self, text: object) -> object:
        raise NotImplementedError

    def positions(self, text: object, result: object) -> list[tuple[int, int]]:
        """Hits as byte ranges, in order."""
        return result


class Daachorse(Engine):
    name, package = "daachorse find", "daachorse"

    def prepare(self, forms):
        self.automaton = self.library.DoubleArrayAhoCorasick(
            [form.encode() for form, _ in forms],
            match_kind=self.library.MATCH_KIND_LEFTMOST_LONGEST,
        )

    def run(self, text):
        return self.automaton.find(text)

    def positions(self, text, result):
        return [(start, end) for start, end, _ in result]


class FoldedDaachorse(Daachorse):
    """What most programs do about case and compatibility forms: fold the whole text first."""

    name = "casefold+NFKC, daachorse"
    most_bytes = 4_000_000
    finds = False

    @staticmethod
    def fold(text: str) -> str:
        return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())

    def prepare(self, forms):
        folded = dict.fromkeys(self.fold(form) for form, _ in forms)
        super().prepare([(form, "") for form in folded])

    def load(self, data):
        return data.decode()

    def run(self, text):
        return self.automaton.find(self.fold(text).encode())


class AhoCorasick(Engine):
    name, package = "aho-corasick find", "ahocorasick_rs"

    def prepare(self, forms):
        self.automaton = self.library.AhoCorasick(
            [form for form, _ in forms],
            matchkind=self.library.MatchKind.LeftmostLongest,
            store_patterns=False,
        )
        self.preferred = [preferred for _, preferred in forms]

    def load(self, data):
        return data.decode()

    def run(self, text):
        return self.automaton.find_matches_as_indexes(text)

    def positions(self, text, result):
        ranges = []
        place, offset = 0, 0
        for _, start, end in result:
            offset += len(text[place:start].encode())
            length = len(text[start:end].encode())
            ranges.append((offset, offset + length))
            place, offset = end, offset + length
        return ranges


class AhoCorasickReplace(AhoCorasick):
    name = "aho-corasick replace"
    finds = False

    def run(self, text):
        pieces = []
        place = 0
        for index, start, end in self.automaton.find_matches_as_indexes(text):
            pieces.append(text[place:start])
            pieces.append(self.preferred[index])
            place = end
        pieces.append(text[place:])
        return "".join(pieces).encode()


class FlashText(Engine):
    name, package = "flashtext2 replace", "flashtext2"
    finds = False

    def prepare(self, forms):
        self.processor = self.library.KeywordProcessor(case_sensitive=True)
        self.processor.add_keywords_with_clean_word_from_iter(forms)

    def load(self, data):
        return data.decode()

    def run(self, text):
        return self.processor.replace_keywords(text).encode()


class Hyperscan(Engine):
    name, package = "hyperscan find", "hyperscan"
    most_forms = 150_000

    def prepare(self, forms):
        expressions = [form.encode() for form, _ in forms]
        self.lengths = [len(expression) for expression in expressions]
        self.database = self.library.Database()
        self.database.compile(
            expressions=expressions,
            ids=list(range(len(expressions))),
            elements=len(expressions),
            flags=0,
            literal=True,
        )

    def run(self, text):
        hits: list[tuple[int, int]] = []

        def on_match(number, start, end, flags, context):
            hits.append((number, end))

        self.database.scan(text, match_event_handler=on_match)
        return hits

    def positions(self, text, result):
        # It tells every match and only where it ends; keep the leftmost longest.
        ranges = sorted((end - self.lengths[number], -end) for number, end in result)
        kept, last = [], 0
        for start, end in ranges:
            if start >= last:
                kept.append((start, -end))
                last = -end
        return kept


ALL: list[Callable[[], Engine]] = [
    Daachorse,
    AhoCorasick,
    AhoCorasickReplace,
    Hyperscan,
    FlashText,
    FoldedDaachorse,
]


def available(say: Callable[[str], None]) -> list[Callable[[], Engine]]:
    """The peers that can be imported here; says which cannot."""
    found = []
    for engine in ALL:
        try:
            engine()
            found.append(engine)
        except (ImportError, OSError) as problem:
            say(f"{engine.name}: left out, {engine.package} is not installed ({problem})")
    return found
