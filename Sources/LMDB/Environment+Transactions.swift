internal import CLMDB
internal import Platform
internal import Synchronization

extension Environment {
    /// Reads a view of the store that stays as it is now, whatever is written meanwhile.
    ///
    /// May be called within another `read` or `write`. Throws `readersFull`, `mapResized`, `samePID` or what `body` throws.
    public func read<R: ~Copyable>(_ body: (borrowing ReadTransaction) throws -> R) throws -> R {
        let handle = try unsafe begin(UInt32(MDB_RDONLY), "read")
        defer {
            unsafe mdb_txn_abort(handle)
            transactions.release()
        }
        let transaction = unsafe ReadTransaction(handle, self)
        return try body(transaction)
    }

    /// Changes the store: all that `body` did is on the disk when this returns, and nothing of it when `body` throws.
    ///
    /// Waits for other writers, and calls `options.onWait` when that takes long. Throws `nestedWrite`, `readOnly`,
    /// `mapFull`, `mapResized`, `diskFull`, what `body` throws, or `outcomeUnknown` when the commit failed in a way
    /// that leaves open whether it happened.
    public func write<R: ~Copyable>(_ body: (inout WriteTransaction) throws -> R) throws -> R {
        let handle = try unsafe beginWrite("write")
        let result: R
        do {
            var transaction = unsafe WriteTransaction(handle, self)
            result = try body(&transaction)
            precondition(unsafe transaction.handle == handle, "write transactions of two environments were exchanged")
        } catch {
            unsafe abortWrite(handle)
            throw error
        }
        try unsafe commit(handle)
        return result
    }

    /// Begins a write transaction, which `commit` or `abortWrite` must end.
    @unsafe
    func beginWrite(_ operation: String) throws(LMDBError) -> OpaquePointer {
        try checkWritable(operation)
        let handle = try unsafe begin(0, operation)
        writer.store(Threads.current, ordering: .relaxed)
        return unsafe handle
    }

    /// Refuses what would wait for this very thread, for ever.
    func checkWritable(_ operation: String) throws(LMDBError) {
        guard options.access == .readWrite else {
            throw LMDBError(
                .readOnly, .none, operation, path, "it was opened read-only", remedy: "open it for writing")
        }
        try refuseNested(operation)
    }

    /// Refuses what takes the writer's lock while this thread has it.
    func refuseNested(_ operation: String) throws(LMDBError) {
        // Only this thread ever stores its own number, so a stale value of another thread does no harm.
        guard writer.load(ordering: .relaxed) != Threads.current else {
            throw LMDBError(
                .nestedWrite, .none, operation, path, "this thread is in a write transaction of it already",
                remedy: "use the transaction that is open (a fault of this program)")
        }
    }

    /// Ends a write transaction and leaves nothing of it.
    @unsafe
    func abortWrite(_ handle: OpaquePointer) {
        writer.store(0, ordering: .relaxed)
        unsafe mdb_txn_abort(handle)
        transactions.release()
    }

    /// Commits and ends a write transaction.
    @unsafe
    func commit(_ handle: OpaquePointer) throws(LMDBError) {
        let transaction = unsafe mdb_txn_id(handle)
        // Let go before the lock does, so that the next writer's number is not overwritten.
        writer.store(0, ordering: .relaxed)
        let code = unsafe mdb_txn_commit(handle)
        defer { transactions.release() }
        guard code == MDB_SUCCESS else { throw commitFailure(code, transaction: transaction) }
    }

    /// Begins a transaction; the map follows the file once if it has to.
    @unsafe
    func begin(_ flags: UInt32, _ operation: String) throws(LMDBError) -> OpaquePointer {
        var handle: OpaquePointer?
        var code = unsafe tryBegin(flags, &handle)
        if code == MDB_MAP_RESIZED {
            try followMap(operation)
            code = unsafe tryBegin(flags, &handle)
        }
        guard code == MDB_SUCCESS, let handle = unsafe handle else { throw failure(code, operation) }
        return unsafe handle
    }

    /// Begins a transaction that shares the map; does not share it when the code is not success.
    @unsafe
    private func tryBegin(_ flags: UInt32, _ handle: inout OpaquePointer?) -> Int32 {
        transactions.share()
        if isUnmapped.load(ordering: .relaxed) {
            transactions.release()
            return MDB_PANIC
        }
        let code: Int32
        if flags & UInt32(MDB_RDONLY) != 0 {
            code = unsafe mdb_txn_begin(self.handle, nil, flags, &handle)
        } else {
            code = waitingForLock { unsafe mdb_txn_begin(self.handle, nil, flags, &handle) }
        }
        if code != MDB_SUCCESS { transactions.release() }
        return code
    }

    /// Runs what may wait for the writer's lock, and says so when it takes long.
    func waitingForLock(_ wait: () -> Int32) -> Int32 {
        guard let onWait = options.onWait else { return wait() }
        let limit = options.patienceMilliseconds
        return watch.during(limitMilliseconds: limit, wait) { [self] in
            onWait(LockWait(path: path, waitedMilliseconds: limit, holder: lockFile?.writer()))
        }
    }

    /// Maps the file anew after another process made it larger than the map.
    private func followMap(_ operation: String) throws(LMDBError) {
        guard transactions.takeAlone(withinMilliseconds: options.patienceMilliseconds) else {
            throw LMDBError(
                .mapResized, .mapResized, operation, path,
                "another process made it larger, and transactions here keep the map from following",
                remedy: "end the transactions that are open and try again")
        }
        defer { transactions.release() }
        // Size 0 takes the size that the file says.
        let code = unsafe mdb_env_set_mapsize(handle, 0)
        guard code == MDB_SUCCESS else {
            isUnmapped.store(true, ordering: .relaxed)
            throw failure(code, operation)
        }
    }
}
