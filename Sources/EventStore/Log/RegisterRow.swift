/// One record of the register as the store sees it: a key of its parts and opaque bytes.
public struct RegisterRow: Sendable {
    /// The stream's number.
    public let stream: UInt32
    /// The kind's number.
    public let kind: UInt8
    /// The entity's id.
    public let id: String
    /// The record.
    public let bytes: [UInt8]

    /// Assembles a row.
    public init(stream: UInt32, kind: UInt8, id: String, bytes: [UInt8]) {
        self.stream = stream
        self.kind = kind
        self.id = id
        self.bytes = bytes
    }
}
