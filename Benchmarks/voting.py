#!/usr/bin/env python3
"""voting.py [RUNS]

Times awards and polls against the packages that researchers use, on the same ballots in one run, taking turns, and prints how
many times as long they take: medians of RUNS (3). Equal shares against `pabutools`, with 20,000 voters and 200 projects;
Schulze against `pref_voting`, with 100 options and 100,000 ballots; and a smaller case of each. Both sides must elect the same.

Installs both packages from PyPI into .build/voting if they are missing. `SKIP=build` takes the release build as it is.
"""
import json
import os
import random
import statistics
import subprocess
import sys
import time
from pathlib import Path

here = Path(__file__).resolve().parent
work = here / ".build" / "work"
measure = here / ".build" / "release" / "Measure"
environment = here / ".build" / "voting"


def prepare() -> None:
    """Goes on in an environment that has both packages."""
    python = environment / "bin" / "python"
    if Path(sys.prefix) == environment:
        return
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", environment], check=True)
        subprocess.run(
            [environment / "bin" / "pip", "install", "-q", "pabutools==1.2.3", "pref_voting==1.18.2"], check=True)
    os.execv(python, [str(python), __file__, *sys.argv[1:]])


def approvals(voters: int, projects: int) -> tuple[list[int], int, list[list[int]]]:
    """Costs, pot and ballots of 1 to 8 projects, some of which many like."""
    source = random.Random(voters * 1_000 + projects)
    costs = [source.randrange(5_000, 400_000) for _ in range(projects)]
    weights = [1 / (place + 4) for place in range(projects)]
    ballots = [
        sorted(set(source.choices(range(projects), weights, k=source.randint(1, 8)))) for _ in range(voters)]
    return costs, sum(costs) // 4, ballots


def rankings(ballots: int, options: int) -> list[list[int]]:
    """Orders of all options around one that all share, most of them different."""
    source = random.Random(ballots * 1_000 + options)
    return [
        sorted(range(options), key=lambda option: option + source.gauss(0, options / 3)) for _ in range(ballots)]


def write(path: Path, options: int, ballots: list[list[int]], costs: list[int] = [], pot: int | None = None) -> None:
    head = [options, len(ballots)] + ([] if pot is None else [pot])
    with open(path, "w") as out:
        for row in [head, costs, *ballots]:
            print(*row, file=out)


def ours(what: str, path: Path) -> tuple[float, set[str]]:
    done = subprocess.run([measure, what, path], stdout=subprocess.PIPE, text=True, check=True)
    told = json.loads(done.stdout.strip().splitlines()[-1])
    return told["seconds"], set(told["elected"])


def shares_of_pabutools(costs: list[int], pot: int, ballots: list[list[int]]):
    from pabutools.election import ApprovalBallot, ApprovalProfile, Cost_Sat, Instance, Project
    from pabutools.rules import method_of_equal_shares
    projects = [Project(f"p{place:04}", cost) for place, cost in enumerate(costs)]
    instance = Instance(projects, budget_limit=pot)
    profile = ApprovalProfile([ApprovalBallot(projects[place] for place in ballot) for ballot in ballots])
    profile = profile.as_multiprofile()

    def run() -> set[str]:
        elected = method_of_equal_shares(instance, profile, sat_class=Cost_Sat)
        return {f"p{int(project.name[1:])}" for project in elected}
    return run


def schulze_of_pref_voting(options: int, ballots: list[list[int]]):
    from pref_voting.margin_based_methods import beat_path
    from pref_voting.profiles import Profile
    beat_path(Profile([[0, 1, 2], [1, 2, 0]]))

    def run() -> set[str]:
        return {f"p{winner}" for winner in beat_path(Profile(ballots))}
    return run


def compare(what: str, kind: str, path: Path, theirs, runs: int) -> None:
    ratios = []
    for _ in range(runs):
        start = time.perf_counter()
        elected = theirs()
        seconds = time.perf_counter() - start
        own, own_elected = ours(kind, path)
        if own_elected != elected:
            sys.exit(f"{what}: they elect {sorted(elected - own_elected)} and we {sorted(own_elected - elected)}")
        ratios.append(seconds / own)
    print(
        f"| {what} | {statistics.median(ratios):.0f} | {min(ratios):.0f}–{max(ratios):.0f} | ≥ 20 | {own * 1000:.1f} ms |",
        flush=True)


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    if "build" not in os.environ.get("SKIP", "").split(","):
        subprocess.run(["make", "-C", here, "all"], stdout=subprocess.DEVNULL, check=True)
    work.mkdir(parents=True, exist_ok=True)
    print("| they take as many times as long | median | range | wanted | ours |\n| --- | --- | --- | --- | --- |")
    for voters, projects in [(2_000, 50), (20_000, 200)]:
        costs, pot, ballots = approvals(voters, projects)
        path = work / f"shares-{voters}.txt"
        write(path, projects, ballots, costs, pot)
        compare(
            f"equal shares, {voters:,} voters, {projects} projects: pabutools / Tejido", "shares", path,
            shares_of_pabutools(costs, pot, ballots), runs)
    for count, options in [(1_000, 20), (100_000, 100)]:
        ballots = rankings(count, options)
        path = work / f"schulze-{count}.txt"
        write(path, options, ballots)
        compare(
            f"Schulze, {options} options, {count:,} ballots: pref_voting / Tejido", "schulze", path,
            schulze_of_pref_voting(options, ballots), runs)


prepare()
main()
