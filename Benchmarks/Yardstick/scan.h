#ifndef SCAN_H
#define SCAN_H

#include "store.h"

typedef enum { SCAN_TOUCH, SCAN_READ } ScanMode;

typedef struct {
    double seconds;
    uint64_t entries;
    uint64_t bytes;
    uint64_t checksum;                /* keeps the compiler from leaving the reading out */
} ScanResult;

/* Reads all of `entries` with so many threads, each with its own read transaction over its share of the positions. */
ScanResult scan(MDB_env *env, ScanMode mode, int threads);

#endif
