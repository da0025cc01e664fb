/* What LMDB itself costs: the same bytes into the same tables with the same commits, and out again, in plain C. */
#include "scan.h"
#include "store.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MAX_RUNS = 1001 };

static int ascending(const void *left, const void *right) {
    double difference = *(const double *)left - *(const double *)right;
    return (difference > 0) - (difference < 0);
}

static double median(double *values, int count) {
    qsort(values, (size_t)count, sizeof *values, ascending);
    return count % 2 ? values[count / 2] : (values[count / 2 - 1] + values[count / 2]) / 2;
}

static int number(const char *text, int least, int most) {
    char *end;
    long value = strtol(text, &end, 10);
    if (*text == 0 || *end != 0 || value < least || value > most) fail("a number is out of range", 0);
    return (int)value;
}

/* The rest of a result: the median and, with AGAINST=ENTRIES_PER_SECOND in the environment, how much of this rate that is. */
static void print_rate(double entries, double *seconds, int runs) {
    double middle = median(seconds, runs);
    printf("\"runs\":%d,\"seconds\":%.6f,\"fastest\":%.6f,\"perSecond\":%.0f", runs, middle, seconds[0], entries / middle);
    const char *against = getenv("AGAINST");
    if (against) printf(",\"ratio\":%.3f", strtod(against, NULL) * middle / entries);
    printf("}\n");
}

static void delete_store(const char *path) {
    char lock[4096];
    if (snprintf(lock, sizeof lock, "%s-lock", path) >= (int)sizeof lock) fail("the path is too long", 0);
    unlink(path);
    unlink(lock);
}

/* write TRACE STORE [RUNS]: makes the store anew each run and leaves the last one. */
static void write_all(const char *trace_path, const char *path, int runs) {
    Trace trace = trace_open(trace_path);
    if (access(path, F_OK) == 0) fail("the store exists: name a new one", 0);
    double seconds[MAX_RUNS];
    long entries = 0, commits = 0;
    for (int run = 0; run < runs; run++) {
        delete_store(path);
        MDB_env *env = store_open(path, 0);
        size_t at = trace.first;
        long count;
        entries = commits = 0;
        double start = seconds_now();
        while ((count = store_commit(env, &trace, &at)) >= 0) {
            entries += count;
            commits++;
        }
        seconds[run] = seconds_now() - start;
        mdb_env_close(env);
    }
    printf("{\"measure\":\"write\",\"entries\":%ld,\"commits\":%ld,", entries, commits);
    print_rate((double)entries, seconds, runs);
}

/* scan STORE touch|read THREADS [RUNS] */
static void scan_all(const char *path, const char *mode, int threads, int runs) {
    ScanMode what = strcmp(mode, "touch") == 0 ? SCAN_TOUCH : SCAN_READ;
    if (what == SCAN_READ && strcmp(mode, "read") != 0) fail("scan touch or scan read", 0);
    MDB_env *env = store_open(path, MDB_RDONLY);
    double seconds[MAX_RUNS];
    ScanResult result = scan(env, what, threads);      /* warms the page cache; not counted */
    for (int run = 0; run < runs; run++) {
        result = scan(env, what, threads);
        seconds[run] = result.seconds;
    }
    mdb_env_close(env);
    printf("{\"measure\":\"scan\",\"mode\":\"%s\",\"threads\":%d,\"entries\":%llu,\"bytes\":%llu,\"checksum\":\"%016llx\",",
           mode, threads, (unsigned long long)result.entries, (unsigned long long)result.bytes,
           (unsigned long long)result.checksum);
    print_rate((double)result.entries, seconds, runs);
}

/* commit-one TRACE STORE N: what a one-event append costs in C. Opens the store, commits the trace's commit N (from 0), closes. */
static void commit_one(const char *trace_path, const char *path, int wanted) {
    Trace trace = trace_open(trace_path);
    size_t at = trace.first;
    Record record;
    for (int skipped = 0; skipped < wanted; skipped++) {
        int more;
        while ((more = trace_next(&trace, &at, &record)) && record.table != TRACE_COMMIT) {}
        if (!more) fail("the trace has fewer commits", 0);
    }
    double start = seconds_now();
    MDB_env *env = store_open(path, 0);
    long entries = store_commit(env, &trace, &at);
    if (entries < 0) fail("the trace has fewer commits", 0);
    mdb_env_close(env);
    printf("{\"measure\":\"commit-one\",\"entries\":%ld,\"seconds\":%.6f}\n", entries, seconds_now() - start);
}

int main(int count, char **arguments) {
    if ((count == 4 || count == 5) && strcmp(arguments[1], "write") == 0) {
        write_all(arguments[2], arguments[3], count == 5 ? number(arguments[4], 1, MAX_RUNS) : 1);
    } else if ((count == 5 || count == 6) && strcmp(arguments[1], "scan") == 0) {
        scan_all(arguments[2], arguments[3], number(arguments[4], 1, 64), count == 6 ? number(arguments[5], 1, MAX_RUNS) : 5);
    } else if (count == 5 && strcmp(arguments[1], "commit-one") == 0) {
        commit_one(arguments[2], arguments[3], number(arguments[4], 0, 1000000));
    } else {
        fprintf(stderr, "usage: yardstick write TRACE STORE [RUNS]\n"
                        "       yardstick scan STORE touch|read THREADS [RUNS]\n"
                        "       yardstick commit-one TRACE STORE N\n");
        return 64;
    }
    return 0;
}
