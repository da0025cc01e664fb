#!/usr/bin/env python3
"""one.py [RUNS] [SIZE…]

Times `tejido append` of one event as a whole process, from start to exit, taking turns with a C process that opens the same store
and commits the same records: on stores of SIZE entries (1000 and 1000000), RUNS appends each (200). Prints medians in milliseconds,
their difference, and how much both grew from the first size to the last. Run `make` here and at the top first.
"""
import json
import shutil
import subprocess
import sys
from pathlib import Path

here = Path(__file__).resolve().parent
build = here / ".build"
tejido = here.parent / ".build" / "release" / "tejido"
measure, yardstick = build / "release" / "Measure", build / "yardstick"


def call(*command: object) -> str:
    return subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, text=True, check=True).stdout


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    sizes = [int(size) for size in sys.argv[2:]] or [1_000, 1_000_000]
    results = []
    for size in sizes:
        work = build / "one"
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir(parents=True)
        with open(work / "all.jsonl", "wb") as out:
            subprocess.run([build / "release" / "Generate", str(size + runs)], stdout=out, check=True)
        with open(work / "all.jsonl", "rb") as lines, open(work / "base.jsonl", "wb") as base, \
                open(work / "ones.jsonl", "wb") as ones:
            for number, line in enumerate(lines):
                if number < size:
                    base.write(line)
                else:
                    ones.write(line)
                    (work / f"one-{number - size}.jsonl").write_bytes(line)
        call(measure, "trace", work / "base.jsonl", work / "traced.tejido", 10_000, work / "base.trace")
        shutil.copytree(work / "traced.tejido", work / "ours.tejido")
        call(measure, "trace", work / "ones.jsonl", work / "traced.tejido", 1, work / "ones.trace")
        call(yardstick, "write", work / "base.trace", work / "theirs.mdb", 1)
        result = json.loads(call(
            here / "process-times.py", runs,
            tejido, "append", "--store", work / "ours.tejido", "--quiet", work / "one-{i}.jsonl",
            "--against", yardstick, "commit-one", work / "ones.trace", work / "theirs.mdb", "{i}"))
        print(json.dumps({"entries": size} | result), flush=True)
        results.append(result)
    if len(results) > 1:
        ours = results[-1]["milliseconds"] / results[0]["milliseconds"]
        theirs = results[-1]["against"] / results[0]["against"]
        print(json.dumps({"growth": round(ours, 3), "against": round(theirs, 3), "difference": round(ours - theirs, 3)}))


main()
