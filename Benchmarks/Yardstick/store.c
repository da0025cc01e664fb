#include "store.h"

#include <time.h>

double seconds_now(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

MDB_env *store_open(const char *path, unsigned int flags) {
    MDB_env *env;
    int code = mdb_env_create(&env);
    if (!code) code = mdb_env_set_maxdbs(env, MAX_TABLES);
    if (!code) code = mdb_env_set_maxreaders(env, 1024);
    if (!code) code = mdb_env_set_mapsize(env, (size_t)64 << 30);
    if (!code) code = mdb_env_open(env, path, MDB_NOSUBDIR | MDB_NOTLS | flags, 0600);
    if (code) fail(path, code);
    return env;
}

long store_commit(MDB_env *env, const Trace *trace, size_t *at) {
    if (*at == trace->size) return -1;
    MDB_txn *txn;
    int code = mdb_txn_begin(env, NULL, 0, &txn);
    if (code) fail("begin", code);
    MDB_dbi tables[MAX_TABLES];
    for (int table = 0; table < trace->tables; table++) {
        code = mdb_dbi_open(txn, trace->names[table], MDB_CREATE, &tables[table]);
        if (code) fail(trace->names[table], code);
    }

    long entries = 0;
    Record record;
    while (trace_next(trace, at, &record) && record.table != TRACE_COMMIT) {
        int table = record.table & ~TRACE_DELETE;
        MDB_val key = {record.key_length, (void *)record.key};
        MDB_val value = {record.value_length, (void *)record.value};
        if (record.table & TRACE_DELETE) {
            code = mdb_del(txn, tables[table], &key, NULL);
        } else {
            code = mdb_put(txn, tables[table], &key, &value, table == 0 ? MDB_APPEND : 0);
            entries += table == 0;
        }
        if (code) fail(trace->names[table], code);
    }
    code = mdb_txn_commit(txn);
    if (code) fail("commit", code);
    return entries;
}
