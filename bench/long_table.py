#!/usr/bin/env python3
"""Writes a report folder with one table of five columns and many rows: long_table.py FOLDER ROWS"""

import pathlib
import random
import sys

WORDS = (
    "access accountability capacity children connectivity cybersecurity data development "
    "devices ecosystem encryption governance inclusion infrastructure policies privacy "
    "resilience security stakeholders standards trust"
).split()
GROUPS = ["Civil Society", "Government", "Private Sector", "Technical Community"]
AREAS = ["Africa", "Americas", "Asia", "Europe", "Oceania"]

REPORT = """\
rapporteur: 1
title: A table of {rows} rows
date: 2017-10-11
language: en-GB
template: meeting-summary
data:
  documents: documents.csv
sections:
  - table: documents
"""


def write(root: pathlib.Path, rows: int) -> None:
    root.mkdir(parents=True, exist_ok=True)
    (root / "report.yaml").write_text(REPORT.format(rows=rows))
    chance = random.Random(2017)
    with open(root / "documents.csv", "w", newline="\n") as out:
        print("No,Author,Group,Area,Title", file=out)
        for number in range(1, rows + 1):
            title = " ".join(chance.choices(WORDS, k=chance.randint(2, 4))).capitalize()
            author = f"Author {chance.randint(1, 999)}"
            print(number, author, chance.choice(GROUPS), chance.choice(AREAS), title, sep=",", file=out)


if __name__ == "__main__":
    write(pathlib.Path(sys.argv[1]), int(sys.argv[2]))
