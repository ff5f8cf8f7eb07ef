#!/usr/bin/env python3
"""Processor time of `rapporteur check` for tables of many rows, with all rules and with none: names,
organizations, groups, a second list of the same things, and a narrative that counts them.

    python3 bench/check_rows.py dist/target/rapporteur/bin/rapporteur 25000 50000 100000
"""
import pathlib
import random
import statistics
import sys
import tempfile

from check_cost import cpu, rules

ROUNDS = 3
REGIONS = ["APG", "AFG", "GRULAC", "WEOG", "EEG"]
REPORT = """rapporteur: 1
title: Many Rows
date: 2024-06-20
issued: 2024-06-30
language: en-GB
data:
  contributions: data/contributions.csv
  submissions: data/submissions.csv
sections: [{narrative: text.md}]
"""
TEXT = "There were $contributions.count contributions. Most contributions came from Africa.\n"


def syllables(numbers, count):
    return "".join(numbers.choice("bdfgklmnprstvz") + numbers.choice("aeiou") for _ in range(count))


def name(numbers):
    return f"{syllables(numbers, 3).title()} {syllables(numbers, 4).title()}"


def folder(parent, rows):
    """Rows of which one of fifty has a name that is spelled otherwise in the second list."""
    numbers = random.Random(rows)
    (parent / "data").mkdir(parents=True)
    (parent / "report.yaml").write_text(REPORT, encoding="utf-8")
    (parent / "text.md").write_text(TEXT, encoding="utf-8")
    lines = {"contributions": [], "submissions": []}
    for number in range(rows):
        who = name(numbers)
        rest = f"{name(numbers)} Institute,{numbers.choice(REGIONS)},ORG"
        lines["contributions"].append(f"{who},{rest}")
        lines["submissions"].append(f"{who if number % 50 else who + 'n'},{rest}")
    for dataset, text in lines.items():
        (parent / "data" / f"{dataset}.csv").write_text(
            "contributor,organization,region,submitted_as\n" + "\n".join(text) + "\n",
            encoding="utf-8",
        )
    return parent


def without_rules(report):
    off = ", ".join(f"{rule}: off" for rule in rules())
    report.write_text(REPORT + f"rules: {{{off}}}\n", encoding="utf-8")


def main(program, sizes):
    for size in sizes:
        with tempfile.TemporaryDirectory() as parent:
            report = folder(pathlib.Path(parent) / "report", size)
            command = [program, "check", str(report)]
            held = statistics.median(cpu(command) for _ in range(ROUNDS))
            without_rules(report / "report.yaml")
            plain = statistics.median(cpu(command) for _ in range(ROUNDS))
            print(
                f"{size} rows: {plain:.1f} s without rules, {held:.1f} s with,"
                f" {(held - plain) / size * 1e6:.0f} µs of rules a row"
            )


if __name__ == "__main__":
    main(sys.argv[1], [int(size) for size in sys.argv[2:]])
