#!/usr/bin/env bash
# postgres.sh FILE [EVENTS_PER_COMMIT] [RUNS]
#
# Times COPY of the events of FILE (JSON Lines) into PostgreSQL 15 with the indexes that Tejido keeps: by position, by event id, and by
# territory and number. Durable commits of the given size. Prints one JSON line with the median; with AGAINST=EVENTS_PER_SECOND in the
# environment also how many times faster that is.
#
# The choices favour PostgreSQL: the server reads prepared files itself, so that neither a client nor the splitting of lines is timed,
# it has 1 GiB of buffers and no checkpoint falls into a run. ENTRY_TYPE=text leaves out even the check that an event is JSON.
set -euo pipefail

file=$(realpath "${1:?usage: postgres.sh FILE [EVENTS_PER_COMMIT] [RUNS]}")
per_commit=${2:-10000}
runs=${3:-3}
entry_type=${ENTRY_TYPE:-json}
bin=/usr/lib/postgresql/15/bin

if [ ! -x "$bin/initdb" ]; then
    root=$([ "$(id -u)" = 0 ] || echo sudo)
    $root apt-get update -qq >&2
    # Only the programs are wanted: no cluster of the system's own.
    $root mkdir -p /etc/postgresql-common/createcluster.d
    echo 'create_main_cluster = false' | $root tee /etc/postgresql-common/createcluster.d/tejido.conf > /dev/null
    $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq postgresql-15 >&2
fi

work=$(mktemp -d /tmp/tejido-postgres.XXXXXX)
as_server() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
stop() {
    as_server "$bin/pg_ctl" -D "$work/data" -m immediate stop > /dev/null 2>&1 || true
    rm -rf "$work"
}
trap stop EXIT

# One COPY file a commit: position, id, territory's number, place in the territory, the event itself.
mkdir "$work/parts"
python3 - "$file" "$work/parts" "$per_commit" <<'PYTHON'
import json, sys
source, parts, per_commit = sys.argv[1], sys.argv[2], int(sys.argv[3])
numbers, counts, out = {}, {}, None
for position, line in enumerate(open(source, encoding="utf-8")):
    if position % per_commit == 0:
        if out: out.close()
        out = open(f"{parts}/{position // per_commit:06}", "w", encoding="utf-8")
    event = json.loads(line)
    number = numbers.setdefault(event["territory"], len(numbers))
    place = counts[number] = counts.get(number, -1) + 1
    entry = line.rstrip("\n").replace("\\", "\\\\")
    out.write(f"{position}\t{event['id']}\t{number}\t{place}\t{entry}\n")
if out: out.close()
PYTHON

chmod -R a+rX "$work"
mkdir "$work/data" "$work/socket"
[ "$(id -u)" != 0 ] || chown postgres "$work/data" "$work/socket"
as_server "$bin/initdb" -D "$work/data" --auth=trust --username=postgres --encoding=UTF8 --no-locale > /dev/null
as_server "$bin/pg_ctl" -D "$work/data" -l "$work/socket/log" -w start -o "-k $work/socket -c listen_addresses= \
    -c shared_buffers=1GB -c max_wal_size=16GB -c min_wal_size=8GB -c checkpoint_timeout=1h" > /dev/null
query() { as_server "$bin/psql" -h "$work/socket" -U postgres -qAtX -v ON_ERROR_STOP=1 "$@"; }

{
    echo "\\o /dev/null"
    for part in "$work"/parts/*; do echo "COPY entries FROM '$part';"; done
    echo "\\o"
} > "$work/copy.sql"
chmod a+r "$work/copy.sql"

seconds=()
for _ in $(seq "$runs"); do
    query -c "DROP TABLE IF EXISTS entries" 2> /dev/null
    query -c "CREATE TABLE entries (
        position bigint PRIMARY KEY, id text NOT NULL UNIQUE, territory int NOT NULL, n bigint NOT NULL, entry $entry_type NOT NULL,
        UNIQUE (territory, n))"
    query -c CHECKPOINT
    begin=$(date +%s.%N)
    query -f "$work/copy.sql"
    end=$(date +%s.%N)
    seconds+=("$(echo "$end $begin" | awk '{ printf "%.6f", $1 - $2 }')")
done
entries=$(query -c "SELECT count(*) FROM entries")

printf '%s\n' "${seconds[@]}" | python3 -c '
import json, statistics, sys
entries, per_commit, against = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
seconds = [float(line) for line in sys.stdin]
middle = statistics.median(seconds)
result = {"measure": "postgres-copy", "entries": entries, "eventsPerCommit": per_commit, "runs": len(seconds),
          "seconds": round(middle, 6), "fastest": min(seconds), "perSecond": round(entries / middle)}
if against: result["ratio"] = round(float(against) * middle / entries, 2)
print(json.dumps(result, separators=(",", ":")))
' "$entries" "$per_commit" "${AGAINST:-}"
