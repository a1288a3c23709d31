"""Tables for people; the same numbers go out as JSON."""

LANGUAGE_NAMES = {"en": "English", "uk": "Ukrainian", "ko": "Korean"}


def table(rows: list[list[str]]) -> str:
    """Columns as wide as their widest cell, the first one to the left, the others to the right."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = []
    for number, row in enumerate(rows):
        cells = [row[0].ljust(widths[0])]
        cells += [cell.rjust(width) for cell, width in zip(row[1:], widths[1:])]
        lines.append("  ".join(cells).rstrip())
        if number == 0:
            lines.append("  ".join("-" * width for width in widths))
    return "\n".join(lines)


def scanning(results: dict, targets: dict) -> str:
    """MB/s, found share and stray hits; under them Concord's ratios to peers and to its budget."""
    parts = []
    for size, by_language in results.items():
        languages = list(by_language)
        header = [f"{size} surface forms"]
        for language in languages:
            header += [f"{LANGUAGE_NAMES[language]} MB/s", "right", "stray"]
        rows = [header]
        for engine in by_language[languages[0]]:
            row = [engine]
            for language in languages:
                result = by_language[language].get(engine, {})
                row += [f"{result.get('MB/s', 0):.0f}", _share(result), str(result.get("stray", ""))]
            rows.append(row)
        if "concord" in by_language[languages[0]]:
            rows += _ratios(by_language, languages, targets["canonicalise"].get(size, {}))
        parts.append(table(rows))
    return "\n\n".join(parts)


def _share(result: dict) -> str:
    share = result.get("right", result.get("found"))
    return "" if share is None else f"{100 * share:.1f}%"


def _ratios(by_language: dict, languages: list[str], target: dict) -> list[list[str]]:
    rows = []
    for engine in by_language[languages[0]]:
        if engine == "concord":
            continue
        row = [f"  concord / {engine}"]
        for language in languages:
            own = by_language[language]["concord"]["MB/s"]
            peer = by_language[language].get(engine, {}).get("MB/s")
            wanted = target.get("timesReplace", {}).get(language)
            verdict = ""
            if engine == "aho-corasick replace" and wanted and peer:
                verdict = f"≥ {wanted} {'met' if own / peer >= wanted else 'MISSED'}"
            row += [f"{own / peer:.2f} x" if peer else "", verdict, ""]
        rows.append(row)
    for name in ("least", "aim"):
        if name in target:
            row = [f"  budget, {name}"]
            for language in languages:
                own = by_language[language]["concord"]["MB/s"]
                row += [str(target[name]), "met" if own >= target[name] else "MISSED", ""]
            rows.append(row)
    return rows


def processes(results: dict, targets: dict) -> str:
    """Start-up, memory, compile and cores, each beside its budget where there is one."""
    rows = [["measure", "value", "budget", ""]]
    for name, value in results.items():
        if value is None:
            continue
        limit = _limit(name, targets["processes"])
        verdict = ""
        if limit is not None:
            # Of a ratio one wants more, of everything else less.
            met = value >= limit if "ratio" in name else value <= limit
            verdict = "met" if met else "MISSED"
        rows.append([name, f"{value:.2f}", "" if limit is None else f"{limit:g}", verdict])
    return table(rows)


def _limit(name: str, limits: dict) -> float | None:
    """A measure's name is its budget's name, alone or followed by the size."""
    for key in sorted(limits, key=len, reverse=True):
        if name == key or name.startswith(key + "-"):
            return limits[key]
    return None
