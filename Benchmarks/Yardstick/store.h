/* The store as Tejido opens it: one file, durable commits, a sparse map of 64 GiB. */
#ifndef STORE_H
#define STORE_H

#include "trace.h"

#include <lmdb.h>

double seconds_now(void);

MDB_env *store_open(const char *path, unsigned int flags);

/* Replays one commit's records in a transaction of its own; returns how many entries it put, or -1 at the end of the trace. */
long store_commit(MDB_env *env, const Trace *trace, size_t *at);

#endif
