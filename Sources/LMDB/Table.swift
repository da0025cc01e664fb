internal import CLMDB

/// A named table of one environment; a handle, cheap to copy and to keep while the environment is open.
public struct Table: Sendable {
    @usableFromInline let handle: UInt32
    /// The environment that the handle belongs to, so that it is not used with another.
    @usableFromInline let owner: UInt64
    /// The table's name.
    public let name: String

    init(handle: UInt32, owner: UInt64, name: String) {
        self.handle = handle
        self.owner = owner
        self.name = name
    }
}
