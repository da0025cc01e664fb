#include "scan.h"

#include <pthread.h>
#include <string.h>

enum { MAX_THREADS = 64 };

typedef struct {
    MDB_env *env;
    MDB_dbi dbi;
    ScanMode mode;
    uint64_t from, to;                /* positions, `to` excluded */
    uint64_t entries, bytes, checksum;
} Share;

static uint64_t position(const MDB_val *key) {
    uint64_t big_endian;
    memcpy(&big_endian, key->mv_data, 8);
    return __builtin_bswap64(big_endian);
}

static uint64_t word_sum(const MDB_val *value) {
    const uint8_t *bytes = value->mv_data;
    size_t left = value->mv_size;
    uint64_t sum = 0, word;
    for (; left >= 8; left -= 8, bytes += 8) {
        memcpy(&word, bytes, 8);
        sum += word;
    }
    word = 0;
    memcpy(&word, bytes, left);
    return sum + word;
}

static void *run(void *argument) {
    Share *share = argument;
    MDB_txn *txn;
    MDB_cursor *cursor;
    int code = mdb_txn_begin(share->env, NULL, MDB_RDONLY, &txn);
    if (!code) code = mdb_cursor_open(txn, share->dbi, &cursor);
    if (code) fail("scan", code);

    uint64_t start = __builtin_bswap64(share->from);
    MDB_val key = {8, &start}, value;
    code = mdb_cursor_get(cursor, &key, &value, MDB_SET_RANGE);
    while (!code && position(&key) < share->to) {
        share->entries++;
        share->bytes += value.mv_size;
        share->checksum += share->mode == SCAN_TOUCH ? *(const uint8_t *)value.mv_data : word_sum(&value);
        code = mdb_cursor_get(cursor, &key, &value, MDB_NEXT);
    }
    if (code && code != MDB_NOTFOUND) fail("scan", code);
    mdb_cursor_close(cursor);
    mdb_txn_abort(txn);
    return NULL;
}

/* One past the last position. */
static uint64_t head(MDB_env *env, MDB_dbi *dbi) {
    MDB_txn *txn;
    MDB_cursor *cursor;
    MDB_val key, value;
    int code = mdb_txn_begin(env, NULL, MDB_RDONLY, &txn);
    if (!code) code = mdb_dbi_open(txn, "entries", 0, dbi);
    if (!code) code = mdb_cursor_open(txn, *dbi, &cursor);
    if (code) fail("entries", code);
    code = mdb_cursor_get(cursor, &key, &value, MDB_LAST);
    if (code && code != MDB_NOTFOUND) fail("entries", code);
    uint64_t end = code ? 0 : position(&key) + 1;
    mdb_cursor_close(cursor);
    /* Committed, so that the table's handle outlives this transaction. */
    code = mdb_txn_commit(txn);
    if (code) fail("entries", code);
    return end;
}

ScanResult scan(MDB_env *env, ScanMode mode, int threads) {
    if (threads < 1 || threads > MAX_THREADS) fail("between 1 and 64 threads", 0);
    MDB_dbi dbi;
    uint64_t end = head(env, &dbi);
    Share shares[MAX_THREADS];
    pthread_t ids[MAX_THREADS];
    ScanResult result = {0};
    double start = seconds_now();
    for (int i = 0; i < threads; i++) {
        shares[i] = (Share){env, dbi, mode, end * (uint64_t)i / (uint64_t)threads,
                            end * (uint64_t)(i + 1) / (uint64_t)threads, 0, 0, 0};
        if (threads > 1 && pthread_create(&ids[i], NULL, run, &shares[i]) != 0) fail("cannot start a thread", 0);
    }
    if (threads == 1) run(&shares[0]);
    for (int i = 0; i < threads; i++) {
        if (threads > 1) pthread_join(ids[i], NULL);
        result.entries += shares[i].entries;
        result.bytes += shares[i].bytes;
        result.checksum += shares[i].checksum;
    }
    result.seconds = seconds_now() - start;
    return result;
}
