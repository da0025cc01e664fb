// SQLite's public header as the system installs it (apt: libsqlite3-dev).
#include <sqlite3.h>
