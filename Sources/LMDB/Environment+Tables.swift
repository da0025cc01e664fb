internal import CLMDB
internal import Platform
internal import Synchronization

extension Environment {
    /// The table of a name, made when `create` is true and it is not there yet.
    ///
    /// Names have 1 to 64 bytes. Open tables before the transactions that use them begin: one that began earlier does
    /// not know them (`unknownTable`). Throws `noSuchTable`, `tooManyTables`, and what a transaction throws.
    public func table(named name: String, create: Bool = false) throws(LMDBError) -> Table {
        precondition((1...64).contains(name.utf8.count) && !name.utf8.contains(0), "a table's name has 1 to 64 bytes")
        do throws(LMDBError) {
            return try openTable(name)
        } catch {
            guard create, error.kind == .noSuchTable else { throw error }
            return try makeTable(name)
        }
    }

    private func openTable(_ name: String) throws(LMDBError) -> Table {
        try tables.withLock { known throws(LMDBError) in
            if let table = known[name] { return table }
            let operation = "open table \"\(name)\" of"
            let transaction = try unsafe begin(UInt32(MDB_RDONLY), operation)
            defer { transactions.release() }
            var handle: MDB_dbi = 0
            var code = unsafe mdb_dbi_open(transaction, name, 0, &handle)
            if code == MDB_SUCCESS {
                // Only a commit, of a reader too, lets later transactions use the handle.
                code = unsafe mdb_txn_commit(transaction)
            } else {
                unsafe mdb_txn_abort(transaction)
            }
            guard code == MDB_SUCCESS else { throw failure(code, operation) }
            let table = Table(handle: handle, owner: number, name: name)
            known[name] = table
            return table
        }
    }

    private func makeTable(_ name: String) throws(LMDBError) -> Table {
        let operation = "create table \"\(name)\" in"
        // The writer's lock is taken before that of the tables, because a writer may look a table up.
        let transaction = try unsafe beginWrite(operation)
        return try tables.withLock { known throws(LMDBError) in
            var handle: MDB_dbi = 0
            let code = unsafe mdb_dbi_open(transaction, name, UInt32(MDB_CREATE), &handle)
            guard code == MDB_SUCCESS else {
                unsafe abortWrite(transaction)
                throw failure(code, operation)
            }
            // Within the lock: LMDB lets one transaction at a time open tables.
            try unsafe commit(transaction)
            let table = Table(handle: handle, owner: number, name: name)
            known[name] = table
            return table
        }
    }
}
