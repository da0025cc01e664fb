public import FieldCoding

/// A call stops taking projects.
public struct CallClosed: Event {
    /// `call.closed`.
    public static let type = EventType.callClosed

    /// The call.
    public let call: CallID
    /// How many projects were handed in.
    public let received: Count

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        call = try fields.field("call", \.call, "The call.")
        received = try fields.field("received", \.received, "How many projects were handed in.")
    }

    /// Assembles a value from its parts.
    public init(call: CallID, received: Count) {
        self.call = call
        self.received = received
    }
}
