#!/usr/bin/env python3
"""process-times.py RUNS COMMAND… [--against COMMAND…]

Times whole processes, from start to exit, taking turns between the two commands so that both see the same machine. `{i}` in an
argument is the number of the run, from 0. Prints one JSON line: the medians in milliseconds, and of the first against the second
the difference and the ratio. A command that fails ends the measurement.
"""
import json
import os
import statistics
import sys
import time


def run(command: list[str], number: int) -> float:
    arguments = [argument.replace("{i}", str(number)) for argument in command]
    start = time.perf_counter()
    child = os.posix_spawnp(
        arguments[0], arguments, os.environ, file_actions=[(os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0)])
    _, status = os.waitpid(child, 0)
    seconds = time.perf_counter() - start
    if status != 0:
        sys.exit(f"run {number} of {arguments[0]} failed with status {os.waitstatus_to_exitcode(status)}")
    return seconds * 1000


def main() -> None:
    if len(sys.argv) < 3 or not sys.argv[1].isdigit():
        sys.exit(__doc__)
    runs, rest = int(sys.argv[1]), sys.argv[2:]
    cut = rest.index("--against") if "--against" in rest else len(rest)
    commands = [command for command in (rest[:cut], rest[cut + 1:]) if command]
    times = [[] for _ in commands]
    for number in range(runs):
        for command, milliseconds in zip(commands, times):
            milliseconds.append(run(command, number))
    medians = [statistics.median(milliseconds) for milliseconds in times]
    result = {"measure": "process", "runs": runs, "milliseconds": round(medians[0], 3)}
    if len(medians) == 2:
        result |= {
            "against": round(medians[1], 3), "difference": round(medians[0] - medians[1], 3),
            "ratio": round(medians[0] / medians[1], 3),
        }
    print(json.dumps(result, separators=(",", ":")))


main()
