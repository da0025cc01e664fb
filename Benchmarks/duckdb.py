#!/usr/bin/env python3
"""duckdb.py FILE [RUNS] [--show]

Times DuckDB making the budgets table from exported JSON Lines on two threads: one row a call, with what its fund was financed with.
Prints one JSON line with the median; with AGAINST=SECONDS in the environment also the ratio to that time.

Needs PyPI's `duckdb`; without it, it makes a virtual environment in .build/duckdb and starts itself again in there.

The choice of reader favours DuckDB: the columns are declared, so it neither sniffs the file nor keeps a JSON value for later.
"""
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

# This file's own name must not hide the package's.
here = Path(__file__).resolve().parent
sys.path = [path for path in sys.path if Path(path or ".").resolve() != here]

try:
    import duckdb
except ImportError:
    environment = here / ".build" / "duckdb"
    python = environment / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", environment], check=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", "duckdb"], check=True)
    os.execv(python, [str(python), *sys.argv])

BUDGETS = """
CREATE OR REPLACE TABLE budgets AS
WITH events AS MATERIALIZED (
    SELECT id, type, territory, data
    FROM read_json(?, format = 'newline_delimited', columns = {
        id: 'VARCHAR', type: 'VARCHAR', territory: 'VARCHAR',
        data: 'STRUCT(fund VARCHAR, territory VARCHAR, "call" VARCHAR, pot BIGINT, amount BIGINT, award VARCHAR, agreement VARCHAR,
                      expense VARCHAR, accepted BIGINT, outcome VARCHAR, instalments STRUCT(amount BIGINT)[])'
    })
    WHERE type IN ('fund.financed', 'fund.allocated', 'call.published', 'funds.awarded', 'agreement.signed', 'disbursement.made',
                   'expense.reported', 'expense.reviewed', 'refund.received')
),
financed AS (
    SELECT CASE type WHEN 'fund.allocated' THEN data.territory ELSE territory END AS territory, data.fund AS fund,
           sum(data.amount) AS financed
    FROM events WHERE type IN ('fund.financed', 'fund.allocated') GROUP BY ALL
),
calls AS (
    SELECT territory, data.call AS call, data.fund AS fund, data.pot AS pot FROM events WHERE type = 'call.published'
),
awards AS (
    SELECT territory, data.award AS award, data.call AS call, data.amount AS amount FROM events WHERE type = 'funds.awarded'
),
agreements AS (
    SELECT events.territory, data.agreement AS agreement, awards.call,
           list_sum(list_transform(data.instalments, lambda i: i.amount)) AS committed
    FROM events JOIN awards ON awards.territory = events.territory AND awards.award = events.data.award
    WHERE type = 'agreement.signed'
),
transfers AS (
    SELECT territory, data.agreement AS agreement,
           sum(data.amount) FILTER (type = 'disbursement.made') AS disbursed,
           sum(data.amount) FILTER (type = 'refund.received') AS refunded
    FROM events WHERE type IN ('disbursement.made', 'refund.received') GROUP BY ALL
),
reviews AS (
    SELECT territory, data.expense AS expense, arg_max(data.accepted, id) AS accepted, arg_max(data.outcome, id) AS outcome
    FROM events WHERE type = 'expense.reviewed' GROUP BY ALL
),
expenses AS (
    SELECT reported.territory, reported.data.agreement AS agreement, sum(reported.data.amount) AS reported,
           sum(accepted) AS accepted,
           sum(CASE outcome WHEN 'observed' THEN 0 ELSE reported.data.amount - accepted END) AS rejected
    FROM events AS reported
    LEFT JOIN reviews ON reviews.territory = reported.territory AND reviews.expense = reported.data.expense
    WHERE reported.type = 'expense.reported' GROUP BY ALL
),
spent AS (
    SELECT territory, call, sum(committed) AS committed, sum(disbursed) AS disbursed, sum(reported) AS reported,
           sum(accepted) AS accepted, sum(rejected) AS rejected, sum(refunded) AS refunded
    FROM agreements LEFT JOIN transfers USING (territory, agreement) LEFT JOIN expenses USING (territory, agreement)
    GROUP BY ALL
),
awarded AS (SELECT territory, call, sum(amount) AS awarded FROM awards GROUP BY ALL)
SELECT territory, call, fund, financed, pot, awarded, committed, disbursed, reported, accepted, rejected, refunded
FROM calls LEFT JOIN financed USING (territory, fund) LEFT JOIN awarded USING (territory, call) LEFT JOIN spent USING (territory, call)
ORDER BY territory, call
"""


def main() -> None:
    arguments = [argument for argument in sys.argv[1:] if argument != "--show"]
    if not 1 <= len(arguments) <= 2:
        sys.exit(__doc__)
    runs = int(arguments[1]) if len(arguments) == 2 else 5
    database = duckdb.connect()
    database.execute("SET threads = 2")
    database.execute(BUDGETS, [arguments[0]])  # warms the page cache; not counted
    seconds = []
    for _ in range(runs):
        start = time.perf_counter()
        database.execute(BUDGETS, [arguments[0]])
        seconds.append(time.perf_counter() - start)
    if "--show" in sys.argv:
        print(database.sql("SELECT * FROM budgets LIMIT 20"))
    totals = database.execute("SELECT count(*), sum(awarded), sum(accepted), sum(rejected), sum(refunded) FROM budgets").fetchone()
    middle = statistics.median(seconds)
    result = {
        "measure": "duckdb-budgets", "version": duckdb.__version__, "runs": runs, "seconds": round(middle, 6),
        "fastest": round(min(seconds), 6), "rows": totals[0],
        "totals": dict(zip(["awarded", "accepted", "rejected", "refunded"], [int(total or 0) for total in totals[1:]])),
    }
    if "AGAINST" in os.environ:
        result["ratio"] = round(middle / float(os.environ["AGAINST"]), 2)
    print(json.dumps(result, separators=(",", ":")))


main()
