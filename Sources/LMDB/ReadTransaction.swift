/// A view of the store as it was when the transaction began, whatever is written meanwhile.
///
/// Hold it briefly: while it lives, no page that it sees is used again and the file grows.
@safe
public struct ReadTransaction: Transaction, ~Copyable {
    @usableFromInline let handle: OpaquePointer
    /// The environment that it reads.
    public let environment: Environment

    init(_ handle: OpaquePointer, _ environment: Environment) {
        unsafe self.handle = handle
        self.environment = environment
    }

    /// LMDB's transaction. For this module only.
    @inlinable public var _handle: OpaquePointer { unsafe handle }
}
