/// A balance that does not hold: a fault of this module, whose decisions see to it that no admitted event breaks one.
///
/// It is thrown where the record would be kept, so that nothing of the event is.
public struct BrokenBalance: Error, Hashable, CustomStringConvertible {
    /// The record, by its kind and id.
    public let record: String
    /// What does not hold, with the amounts.
    public let condition: String

    /// A broken balance of a record.
    public init(_ record: String, _ condition: String) {
        self.record = record
        self.condition = condition
    }

    /// Record and condition.
    public var description: String { "the balance of \(record) is broken: \(condition)" }
}
