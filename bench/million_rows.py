#!/usr/bin/env python3
"""Writes a report folder with breakdowns of a long dataset: million_rows.py FOLDER [ROWS]"""

import pathlib
import random
import sys

REPORT = """\
rapporteur: 1
title: Breakdowns of {rows} contributions
date: 2017-10-11
language: en-GB
template: meeting-summary
data:
  contributions: contributions.csv
sections:
  - narrative: summary.md
  - breakdown: stakeholder_group
  - breakdown: region
"""

SUMMARY = """\
There were $contributions.count contributions, $contributions.count('region', 'WEOG') of them from
the Western European and Others Group, by $contributions.distinct('contributor') contributors.
"""


def write(root: pathlib.Path, rows: int) -> None:
    root.mkdir(parents=True, exist_ok=True)
    (root / "report.yaml").write_text(REPORT.format(rows=rows))
    (root / "summary.md").write_text(SUMMARY)
    chance = random.Random(2017)
    with open(root / "contributions.csv", "w", newline="\n") as out:
        print("number,contributor,stakeholder_group,region,submitted_as", file=out)
        for number in range(1, rows + 1):
            group = chance.choice(["CS", "TC", "PS", "GOV", "IGO"])
            region = chance.choice(["AFG", "APG", "EEG", "GRULAC", "WEOG", "---"])
            kind = chance.choice(["individual", "organization"])
            print(number, f"Author {chance.randint(1, 99_999)}", group, region, kind, sep=",", file=out)


if __name__ == "__main__":
    write(pathlib.Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000)
