#!/usr/bin/env python3
"""What the rules add to composing: processor time of `rapporteur compose` with all of them, and with
none, in turn.

    python3 bench/check_cost.py dist/target/rapporteur/bin/rapporteur examples/2024-bpf-call …
"""
import pathlib
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile

ROUNDS = 9
DOCUMENTATION = pathlib.Path(__file__).parent.parent / "docs" / "rules.md"


def rules():
    """The rules that look at a composed report, from their documentation."""
    table = DOCUMENTATION.read_text(encoding="utf-8").split("## What contradicts itself")[1]
    return re.findall(r"^\| \[`([a-z-]+)`\]", table.split("###")[0], re.MULTILINE)


def cpu(command):
    """Seconds that a process and those it started computed."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def without_rules(folder):
    """The folder with all rules off; what it says of rules itself comes first."""
    report = folder / "report.yaml"
    text = report.read_text(encoding="utf-8")
    off = ", ".join(f"{rule}: off" for rule in rules() if f"{rule}:" not in text)
    given = re.search(r"^rules: \{", text, re.MULTILINE)
    if given:
        text = text[: given.end()] + off + ", " + text[given.end() :]
    else:
        text += f"\nrules: {{{off}}}\n"
    report.write_text(text, encoding="utf-8")


def main(rapporteur, folders):
    with tempfile.TemporaryDirectory() as place:
        for folder in map(pathlib.Path, folders):
            times = {"on": [], "off": []}
            copies = {}
            for kind in times:
                copies[kind] = pathlib.Path(place) / kind / folder.name
                shutil.copytree(folder, copies[kind])
            without_rules(copies["off"])
            for _ in range(ROUNDS):
                for kind, copy in copies.items():
                    out = pathlib.Path(place) / "report.pdf"
                    times[kind].append(cpu([rapporteur, "compose", copy, "-o", out]))
            on, off = (statistics.median(times[kind]) for kind in ("on", "off"))
            print(f"{folder.name}: {off:.2f} s without rules, {on:.2f} s with, +{100 * (on / off - 1):.0f} %")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
