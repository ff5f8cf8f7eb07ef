#!/usr/bin/env python3
"""Whole runs of `rapporteur compose`, each in a process of its own.

    bench/whole_runs.py [--runs N] [--home DIST] [--against DIST] [--java-opts OPTS] REPORT...

A REPORT is a report folder, or a number: a table of so many rows. DIST is a distribution
(default: dist/target/rapporteur); with --against, two of them take turns, run by run, and the last
columns are the first one's figures divided by the second one's: machines are noisy, ratios less.

Printed are medians: seconds of processor time (user and system) and of the clock, the greatest
resident set in MB, pages, pages and table rows per second of processor time, size of the PDF.
"""

import argparse
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile

import long_table

ROOT = pathlib.Path(__file__).resolve().parent.parent


def run(home: pathlib.Path, folder: pathlib.Path, options: str) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as out:
        pdf = pathlib.Path(out) / "report.pdf"
        command = [home / "bin/rapporteur", "compose", folder, "-o", pdf]
        environment = {**os.environ, "RAPPORTEUR_JAVA_OPTS": options}
        started = os.times().elapsed
        process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment)
        said = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        wall = os.times().elapsed - started
        if status != 0:
            sys.exit(said)
        pages = int(re.search(r": (\d+) pages?[;,]", said).group(1))
        return {
            "cpu": usage.ru_utime + usage.ru_stime,
            "wall": wall,
            "rss": usage.ru_maxrss / 1000,
            "pages": pages,
            "size": pdf.stat().st_size / 1e6,
        }


def median(runs: list[dict[str, float]]) -> dict[str, float]:
    return {key: statistics.median(run[key] for run in runs) for key in runs[0]}


def line(name: str, rows: int, figures: dict[str, float]) -> str:
    per_row = f"{rows / figures['cpu']:9.0f}" if rows else " " * 9
    return (
        f"{name:28} {figures['cpu']:7.2f} {figures['wall']:7.2f} {figures['rss']:6.0f}"
        f" {figures['pages']:6.0f} {figures['pages'] / figures['cpu']:8.0f} {per_row}"
        f" {figures['size']:7.2f}"
    )


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("--runs", type=int, default=5)
    options.add_argument("--home", type=pathlib.Path, default=ROOT / "dist/target/rapporteur")
    options.add_argument("--against", type=pathlib.Path)
    options.add_argument("--java-opts", default="")
    options.add_argument("reports", nargs="+")
    given = options.parse_args()
    print(f"{'':28} {'cpu s':>7} {'wall s':>7} {'MB':>6} {'pages':>6} {'pages/s':>8} {'rows/s':>9} {'MB PDF':>7}")
    with tempfile.TemporaryDirectory() as folders:
        for report in given.reports:
            rows = int(report) if report.isdigit() else 0
            folder = pathlib.Path(report)
            if rows:
                folder = pathlib.Path(folders) / report
                long_table.write(folder, rows)
            ours, theirs = [], []
            for _ in range(given.runs):
                ours.append(run(given.home, folder, given.java_opts))
                if given.against:
                    theirs.append(run(given.against, folder, given.java_opts))
            print(line(f"{rows} rows" if rows else folder.name, rows, median(ours)))
            if theirs:
                print(line("  against", rows, median(theirs)))
                ratios = {key: median(ours)[key] / median(theirs)[key] for key in ("cpu", "wall", "rss", "size")}
                print("  ratio " + ", ".join(f"{key} {value:.2f}" for key, value in ratios.items()))


if __name__ == "__main__":
    main()
