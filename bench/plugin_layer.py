#!/usr/bin/env python3
"""What the plugin layer costs of a cold start: finding, checking, loading and asking the plugins.

    bench/plugin_layer.py [--runs N] [--home DIST] [REPORT]

Each run is a process of its own, `rapporteur compose --timings`; printed are the least and the median
time of its phase "open plugins", the median of the whole run, and how busy the machine was. The
least one is the one that others disturbed least.
"""

import argparse
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent


def run(home: pathlib.Path, report: pathlib.Path) -> tuple[float, float]:
    """Milliseconds of the plugin layer, and of everything."""
    with tempfile.TemporaryDirectory() as out:
        command = [home / "bin/rapporteur", "compose", report, "--timings", "-o", f"{out}/report.pdf"]
        started = os.times().elapsed
        done = subprocess.run(command, stderr=subprocess.PIPE, text=True)
        wall = os.times().elapsed - started
        if done.returncode != 0:
            sys.exit(done.stderr)
        return float(re.search(r"open plugins +([0-9.]+) ms", done.stderr).group(1)), wall * 1000


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("--runs", type=int, default=11)
    options.add_argument("--home", type=pathlib.Path, default=ROOT / "dist/target/rapporteur")
    options.add_argument("report", nargs="?", type=pathlib.Path, default=ROOT / "examples/2017-bpf-cybersecurity-v")
    given = options.parse_args()
    plugins = len(list((given.home / "plugins").glob("*.jar")))
    run(given.home, given.report)  # files are read from the disk once
    runs = [run(given.home, given.report) for _ in range(given.runs)]
    layer, whole = zip(*runs)
    print(
        f"{plugins} plugins: least {min(layer):.0f} ms, median {statistics.median(layer):.0f} ms"
        f" of {statistics.median(whole):.0f} ms; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"
    )


if __name__ == "__main__":
    main()
