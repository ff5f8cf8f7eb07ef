#!/usr/bin/env python3
"""What the plugin layer costs of a cold start: finding, checking, loading and asking the plugins.

    bench/plugin_layer.py [--runs N] [--home DIST] [REPORT]

Two measurements, each run a process of its own:
- time: the phase "open plugins" of `rapporteur compose --timings`; the least and the median. The least one
  is the one that others on the machine disturbed least.
- processor time: `rapporteur plugin list` with the plugins less the same without any, run by run in turns;
  the median of the differences. It counts all cores, those of the compiler too.
"""

import argparse
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent


def phase(home: pathlib.Path, report: pathlib.Path) -> float:
    """Milliseconds."""
    with tempfile.TemporaryDirectory() as out:
        command = [home / "bin/rapporteur", "compose", report, "--timings", "-o", f"{out}/report.pdf"]
        done = subprocess.run(command, stderr=subprocess.PIPE, text=True)
        if done.returncode != 0:
            sys.exit(done.stderr)
        return float(re.search(r"open plugins +([0-9.]+) ms", done.stderr).group(1))


def processor(home: pathlib.Path, of: pathlib.Path) -> float:
    """Milliseconds of user and system time of listing the plugins of a folder."""
    environment = {**os.environ, "RAPPORTEUR_JAVA_OPTS": f"-Drapporteur.home={of}"}
    process = subprocess.Popen(
        [home / "bin/rapporteur", "plugin", "list"], env=environment, stdout=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit("`rapporteur plugin list` failed")
    return (usage.ru_utime + usage.ru_stime) * 1000


def differences(home: pathlib.Path, runs: int) -> list[float]:
    with tempfile.TemporaryDirectory() as folder:
        all_of_it, none = pathlib.Path(folder) / "all", pathlib.Path(folder) / "none"
        for one in (all_of_it, none):
            (one / "lib").mkdir(parents=True)
            shutil.copy(home / "lib/plugins", one / "lib/plugins")
        shutil.copytree(home / "plugins", all_of_it / "plugins")
        (none / "plugins").mkdir()
        return [processor(home, all_of_it) - processor(home, none) for _ in range(runs)]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("--runs", type=int, default=11)
    options.add_argument("--home", type=pathlib.Path, default=ROOT / "dist/target/rapporteur")
    options.add_argument("report", nargs="?", type=pathlib.Path, default=ROOT / "examples/2017-bpf-cybersecurity-v")
    given = options.parse_args()
    home = given.home.resolve()
    phase(home, given.report)  # files are read from the disk once
    times = [phase(home, given.report) for _ in range(given.runs)]
    used = differences(home, given.runs)
    print(
        f"{len(list((home / 'plugins').glob('*.jar')))} plugins:"
        f" {min(times):.0f} ms at least, median {statistics.median(times):.0f} ms;"
        f" processor time {statistics.median(used):.0f} ms;"
        f" load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"
    )


if __name__ == "__main__":
    main()
