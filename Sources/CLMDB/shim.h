// LMDB's public header as the system installs it (apt: liblmdb-dev).
#include <lmdb.h>
