/* A trace: the exact bytes that a program put into an LMDB store, commit by commit, to be replayed by `yardstick`.
 *
 *   "TJTRACE1"
 *   u8 number of tables, then for each: u8 length, name      (table 0 is `entries`, written with MDB_APPEND)
 *   records: u8 table, u16 key length, u32 value length, key, value
 *     table | 0x80 : delete the key (the value is empty)
 *     table = 0xFF : commit (both lengths 0)
 *
 * All integers are little-endian. Records stand in the order in which they were put.
 */
#ifndef TRACE_H
#define TRACE_H

#include <stddef.h>
#include <stdint.h>

enum { MAX_TABLES = 32, TRACE_DELETE = 0x80, TRACE_COMMIT = 0xFF };

typedef struct {
    const uint8_t *bytes;
    size_t size;
    size_t first;                     /* where the records begin */
    int tables;
    char names[MAX_TABLES][256];
} Trace;

typedef struct {
    uint8_t table;
    uint16_t key_length;
    uint32_t value_length;
    const uint8_t *key;
    const uint8_t *value;
} Record;

/* Maps the file and touches every page of it, so that reading it costs nothing later. Ends the process if it is no trace. */
Trace trace_open(const char *path);

/* Reads the record at *at and moves *at past it; 0 at the end of the trace. */
int trace_next(const Trace *trace, size_t *at, Record *record);

/* Ends the process with a message; `code` is an errno, an LMDB code or 0. */
_Noreturn void fail(const char *what, int code);

#endif
