#!/usr/bin/env python3
"""Writes a report folder with one table of many rows: long_table.py FOLDER ROWS"""

import pathlib
import random
import sys

WORDS = (
    "access accountability capacity children connectivity cybersecurity data development "
    "devices ecosystem encryption governance inclusion infrastructure policies privacy "
    "resilience security stakeholders standards trust"
).split()

REPORT = """\
rapporteur: 1
title: A table of {rows} rows
date: 2017-10-11
language: en-GB
template: meeting-summary
attach: none
data:
  documents: documents.csv
sections:
  - table: documents
"""


def main(folder: str, rows: str) -> None:
    root = pathlib.Path(folder)
    root.mkdir(parents=True, exist_ok=True)
    (root / "report.yaml").write_text(REPORT.format(rows=rows))
    chance = random.Random(2017)
    with open(root / "documents.csv", "w", newline="\n") as out:
        print("number,title,author,region,pages,received", file=out)
        for number in range(1, int(rows) + 1):
            title = " ".join(chance.choices(WORDS, k=chance.randint(2, 9))).capitalize()
            author = f"Author {chance.randint(1, 999)}"
            region = chance.choice(["AFG", "APG", "EEG", "GRULAC", "WEOG"])
            day = f"2017-{chance.randint(1, 9):02}-{chance.randint(1, 28):02}"
            print(number, title, author, region, chance.randint(1, 400), day, sep=",", file=out)


if __name__ == "__main__":
    main(*sys.argv[1:])
