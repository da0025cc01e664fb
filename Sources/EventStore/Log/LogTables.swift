internal import LMDB

/// The tables of `log.mdb`. Only `entries` is the truth: all others are made from it.
struct LogTables {
    /// Position → header and canonical JSON.
    let entries: Table
    /// Territory name → number, count and tree.
    let territories: Table
    /// Territory number and n → position of its n-th entry.
    let history: Table
    /// Event id → position and content digest.
    let ids: Table
    /// Stream, kind and entity id → record.
    let register: Table
    /// Format version and head.
    let meta: Table

    init(_ environment: Environment, create: Bool) throws(LMDBError) {
        entries = try environment.table(named: "entries", create: create)
        territories = try environment.table(named: "territories", create: create)
        history = try environment.table(named: "history", create: create)
        ids = try environment.table(named: "ids", create: create)
        register = try environment.table(named: "register", create: create)
        meta = try environment.table(named: "meta", create: create)
    }

    /// The derived tables with their names.
    var derived: [Table] { [territories, history, ids, register, meta] }

    /// The format of `log.mdb` that this release writes.
    static let format: UInt32 = 1
}
