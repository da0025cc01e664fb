#!/usr/bin/env python3
"""reports.py [EVENTS] [RUNS]

Times what analysts and auditors ask, as whole processes on a store of EVENTS events (1,000,000), each RUNS times (5) in turns, and
prints a table of ratios (medians):

- `compare budgets` under another rulebook, and `explain` of one territory's figure, to one full rebuild of that report's views;
- `rebuild` of all reports to that of the first five;
- `query budgets` with views caught up, and after 100 new events in one territory, to the sqlite3 shell reading the same rows from a
  file that holds nothing else.

Run `make` here and at the top first; the sqlite3 shell is Debian's package of that name.
"""
import collections
import json
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

here = Path(__file__).resolve().parent
build = here / ".build"
work = build / "reports"
tejido = here.parent / ".build" / "release" / "tejido"
five = ["plans", "budgets", "learning", "polls", "calls"]


def timed(*command: object, ends: tuple[int, ...] = (0,)) -> float:
    """Seconds of a whole process; its output goes into a file, as a script would have it."""
    with open(work / "out.txt", "wb") as out:
        start = time.perf_counter()
        done = subprocess.run([str(part) for part in command], stdout=out)
        seconds = time.perf_counter() - start
    if done.returncode not in ends:
        raise SystemExit(f"{command} ended with {done.returncode}")
    return seconds


def given(territory: str, day: str, number: int) -> str:
    """An event of which budgets tell: money is given to a fund of the territory."""
    return json.dumps({
        "id": f"given-{number}", "type": "fund.financed", "territory": territory, "occurred": day, "actor": "desk-1",
        "data": {"amount": 1_000 + number, "fund": "given", "inKind": False, "source": "of1"},
    }) + "\n"


def show(what: str, ratios: list[float], wanted: str) -> None:
    print(f"| {what} | {statistics.median(ratios):.2f} | {min(ratios):.2f}–{max(ratios):.2f} | {wanted} |", flush=True)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    events, store = work / "events.jsonl", work / "store.tejido"
    with open(events, "wb") as out:
        subprocess.run([build / "release" / "Generate", str(count)], stdout=out, check=True)
    with open(events, "rb") as lines:
        territory = next(name for name in (json.loads(line)["territory"] for line in lines) if name != "programme")
    with open(events, "rb") as lines:
        last = json.loads(collections.deque(lines, maxlen=1)[0])["occurred"]
    subprocess.run([tejido, "init", "--store", store], stdout=subprocess.DEVNULL, check=True)
    subprocess.run([tejido, "append", "--store", store, "--chunk", "100000", "--quiet", events], check=True)
    (work / "other.yaml").write_text("execution:\n  executedBasis: reportedExpense\n")
    subprocess.run([tejido, "rebuild", "--store", store], stdout=subprocess.DEVNULL, check=True)
    row = subprocess.run(
        [tejido, "query", "budgets", "--store", store, "--territory", territory, "--format", "csv"],
        stdout=subprocess.PIPE, text=True, check=True).stdout.splitlines()[1].split(",")
    key = f"{row[0]}/{row[2]}"

    print("| | median | range | wanted |\n| --- | --- | --- | --- |")
    compared, explained, all_reports, seconds = [], [], [], []
    for _ in range(runs):
        one = timed(tejido, "rebuild", "--store", store, "budgets")
        first = timed(tejido, "rebuild", "--store", store, *five)
        every = timed(tejido, "rebuild", "--store", store)
        compared.append(
            timed(tejido, "compare", "budgets", "--store", store, "--rules", work / "other.yaml", ends=(0, 1)) / one)
        seconds.append(timed(tejido, "explain", "budgets", key, "disbursed", "--store", store))
        explained.append(seconds[-1] / one)
        all_reports.append(every / first)
    show("compare budgets / one rebuild of its views", compared, "≤ 2.5")
    show("explain one territory's figure / the same", explained, "well under a second")
    show("rebuild of all reports / of the first five", all_reports, "≤ 4")

    sqlite = shutil.which("sqlite3")
    if not sqlite:
        print("\nThe sqlite3 shell is not installed: the last two ratios are left out.")
        return
    exported = work / "reports.sqlite"
    subprocess.run([tejido, "export", "sqlite", "--store", store, exported], stdout=subprocess.DEVNULL, check=True)
    # By itself, for SQLite reads the definitions of all tables of a file before it reads one.
    alone = work / "budgets.sqlite"
    subprocess.run(
        [sqlite, alone, f"ATTACH '{exported}' AS exported; CREATE TABLE budgets AS SELECT * FROM exported.budgets"],
        check=True)
    kept, moved = [], []
    for run in range(runs):
        theirs = timed(sqlite, "-csv", alone, "SELECT * FROM budgets")
        timed(tejido, "query", "budgets", "--store", store, "--format", "csv")
        still = timed(tejido, "query", "budgets", "--store", store, "--format", "csv")
        (work / "new.jsonl").write_text("".join(given(territory, last, run * 100 + n) for n in range(100)))
        subprocess.run([tejido, "append", "--store", store, "--quiet", work / "new.jsonl"], check=True)
        kept.append(still / theirs)
        moved.append(timed(tejido, "query", "budgets", "--store", store, "--format", "csv") / still)
    show("query budgets, views caught up / SQLite reading the same rows", kept, "≤ 3")
    show("query budgets after 100 new events in one territory / the same before", moved, "≤ 2")
    print(f"\nexplain took {statistics.median(seconds):.3f} s on {count:,} events.")


main()
