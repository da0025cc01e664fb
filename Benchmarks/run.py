#!/usr/bin/env python3
"""run.py [EVENTS] [RUNS]

Measures Tejido against plain C on LMDB in one run, taking turns, and prints a table of ratios: medians, with the lowest and the
highest. Builds what it needs (`make`), generates EVENTS events (1,000,000) into .build/work and measures each ratio RUNS times (5).

A ratio of rates is Tejido's over the yardstick's: 1 is as fast as C. PostgreSQL, DuckDB and the single append have scripts of
their own, which this one calls when PostgreSQL and PyPI can be had; `SKIP=postgres,duckdb,one` leaves them out.
"""
import json
import os
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

here = Path(__file__).resolve().parent
build = here / ".build"
work = build / "work"
tejido = here.parent / ".build" / "release" / "tejido"
measure = build / "release" / "Measure"
yardstick = build / "yardstick"
chunk = 10_000
# The reports that the ratios of a rebuild are about.
five = ["plans", "budgets", "learning", "polls", "calls"]


def run(*command: object, environment: dict[str, str] | None = None) -> dict:
    """The last JSON line that a command prints."""
    done = subprocess.run(
        [str(part) for part in command], stdout=subprocess.PIPE, text=True, check=True,
        env=os.environ | (environment or {}))
    return json.loads(done.stdout.strip().splitlines()[-1])


def timed(*command: object) -> float:
    """Seconds of a whole process."""
    import time
    start = time.perf_counter()
    subprocess.run([str(part) for part in command], stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def show(what: str, ratios: list[float], wanted: str) -> None:
    print(f"| {what} | {statistics.median(ratios):.2f} | {min(ratios):.2f}–{max(ratios):.2f} | {wanted} |", flush=True)


def fresh(name: str) -> Path:
    path = work / name
    for found in work.glob(name + "*"):
        shutil.rmtree(found) if found.is_dir() else found.unlink()
    return path


def append_rate(events: Path, count: int) -> float:
    store = fresh("append.tejido")
    subprocess.run([tejido, "init", "--store", store], stdout=subprocess.DEVNULL, check=True)
    return count / timed(tejido, "append", "--store", store, "--chunk", chunk, "--quiet", events)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    skip = os.environ.get("SKIP", "").split(",")
    if "build" not in skip:
        subprocess.run(["make", "-C", here.parent, "build"], stdout=subprocess.DEVNULL, check=True)
        subprocess.run(["make", "-C", here, "all"], stdout=subprocess.DEVNULL, check=True)
    work.mkdir(parents=True, exist_ok=True)
    events, trace = work / "events.jsonl", work / "events.trace"
    with open(events, "wb") as out:
        subprocess.run([build / "release" / "Generate", str(count)], stdout=out, check=True)
    store = fresh("store.tejido")
    run(measure, "trace", events, store, chunk, trace)

    print("| | median | range | wanted |\n| --- | --- | --- | --- |")
    appends, rates = [], []
    for _ in range(runs):
        theirs = run(yardstick, "write", trace, fresh("yardstick.mdb"), 1)["perSecond"]
        ours = append_rate(events, count)
        rates.append(ours)
        appends.append(ours / theirs)
    show(f"bulk append, {chunk:,} a commit / C writing the same", appends, "≥ 0.35")

    decode, headers, folds, speedup = [], [], [], []
    for _ in range(runs):
        read1 = run(yardstick, "scan", work / "yardstick.mdb", "read", 1, 3)["perSecond"]
        touch1 = run(yardstick, "scan", work / "yardstick.mdb", "touch", 1, 3)["perSecond"]
        read2 = run(yardstick, "scan", work / "yardstick.mdb", "read", 2, 3)["perSecond"]
        decode.append(run(measure, "decode", store)["perSecond"] / read1)
        headers.append(run(measure, "headers", store)["perSecond"] / touch1)
        one = run(measure, "rebuild", store, 1, *five)["perSecond"]
        two = run(measure, "rebuild", store, 2, *five)["perSecond"]
        folds.append(one / read1)
        speedup.append((two / one) / (read2 / read1))
    show("decoding every entry / C reading every byte", decode, "≥ 0.20")
    show("scanning headers / C touching every entry", headers, "≥ 0.80")
    show("rebuilding the views of five reports, one core / C reading every byte", folds, "≥ 0.12")
    show("speed-up of a rebuild on two cores / that of C's scan", speedup, "≥ 0.85")

    if "duckdb" not in skip:
        ratios = []
        for _ in range(3):
            seconds = count / run(measure, "rebuild", store, 2, "budgets")["perSecond"]
            ratios.append(run(here / "duckdb.py", events, 3)["seconds"] / seconds)
        show("budgets rebuilt on two cores / DuckDB making them from JSON Lines", ratios, "≥ 1")
    if "postgres" not in skip:
        rate = run(here / "postgres.sh", events, chunk, 3)["perSecond"]
        show("bulk append / COPY into PostgreSQL 15 with the same indexes", [ours / rate for ours in rates], "> 2")
    small, large = run(measure, "rebuild", store, 1, *five)["anonymousKiB"], count
    print(f"\nMemory of a rebuild of {large:,} entries that is not the file's map: {small / 1024:.0f} MiB.")


main()
