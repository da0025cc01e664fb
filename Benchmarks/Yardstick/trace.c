#include "trace.h"

#include <errno.h>
#include <fcntl.h>
#include <lmdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

_Noreturn void fail(const char *what, int code) {
    fprintf(stderr, "yardstick: %s%s%s\n", what, code ? ": " : "", code ? mdb_strerror(code) : "");
    exit(1);
}

Trace trace_open(const char *path) {
    Trace trace = {0};
    int file = open(path, O_RDONLY | O_CLOEXEC);
    struct stat info;
    if (file < 0 || fstat(file, &info) != 0) fail(path, errno);
    trace.size = (size_t)info.st_size;
    if (trace.size < 9) fail("not a trace (too short)", 0);
    trace.bytes = mmap(NULL, trace.size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file, 0);
    if (trace.bytes == MAP_FAILED) fail(path, errno);
    close(file);
    if (memcmp(trace.bytes, "TJTRACE1", 8) != 0) fail("not a trace (magic)", 0);

    size_t at = 8;
    trace.tables = trace.bytes[at++];
    if (trace.tables < 1 || trace.tables > MAX_TABLES) fail("not a trace (number of tables)", 0);
    for (int table = 0; table < trace.tables; table++) {
        if (at >= trace.size || trace.bytes[at] > trace.size - at - 1) fail("not a trace (table names)", 0);
        size_t length = trace.bytes[at++];
        memcpy(trace.names[table], trace.bytes + at, length);
        at += length;
    }
    trace.first = at;

    /* MAP_POPULATE is a hint: this is not. */
    volatile uint8_t sum = 0;
    for (size_t page = 0; page < trace.size; page += 4096) sum += trace.bytes[page];
    return trace;
}

int trace_next(const Trace *trace, size_t *at, Record *record) {
    if (*at == trace->size) return 0;
    if (trace->size - *at < 7) fail("the trace ends within a record", 0);
    const uint8_t *bytes = trace->bytes + *at;
    record->table = bytes[0];
    memcpy(&record->key_length, bytes + 1, 2);
    memcpy(&record->value_length, bytes + 3, 4);
    record->key = bytes + 7;
    record->value = record->key + record->key_length;
    size_t length = 7 + (size_t)record->key_length + record->value_length;
    if (length > trace->size - *at) fail("the trace ends within a record", 0);
    if (record->table != TRACE_COMMIT && (record->table & ~TRACE_DELETE) >= trace->tables) {
        fail("the trace names a table that it does not declare", 0);
    }
    *at += length;
    return 1;
}
