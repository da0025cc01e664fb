internal import CLMDB
internal import Platform

/// A view of the store that an object holds on to: a read transaction that ends with the last reference to it.
///
/// Prefer `Environment.read`, whose view cannot be held too long.
@safe
public final class Snapshot {
    private let transaction: ReadTransaction

    init(_ transaction: consuming ReadTransaction) {
        self.transaction = transaction
    }

    /// Reads through the view.
    public func read<R: ~Copyable>(_ body: (borrowing ReadTransaction) throws -> R) rethrows -> R {
        try body(transaction)
    }

    deinit {
        unsafe mdb_txn_abort(transaction._handle)
        transaction.environment.transactions.release()
    }
}

extension Environment {
    /// A view of the store as it is now.
    ///
    /// Throws `readersFull`, `mapResized` or `samePID`.
    public func snapshot() throws(LMDBError) -> Snapshot {
        let handle = try unsafe begin(UInt32(MDB_RDONLY), "read")
        return Snapshot(unsafe ReadTransaction(handle, self))
    }
}
