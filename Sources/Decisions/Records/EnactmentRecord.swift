public import Events
public import FieldCoding
public import Rules

/// An enactment of rules in its stream, under `rules` and its position with leading zeros.
public struct EnactmentRecord: RegisterRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.enactment
    /// What the ids of all enactments begin with.
    public static let parent = "rules"

    /// The first day it holds.
    public let effective: Day
    /// Whether it names days before its enactment.
    public let isRetroactive: Bool
    /// What it changes.
    public let parameters: JSONValue
    /// The entry's position.
    public let position: Count

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        effective = try fields.field("effective", \.effective, "The first day it holds.")
        isRetroactive = try fields.field(
            "isRetroactive", \.isRetroactive, "Whether it names days before its enactment.")
        parameters = try fields.field("parameters", \.parameters, "What it changes.")
        position = try fields.field("position", \.position, "The entry's position.")
    }

    /// Assembles a record.
    public init(effective: Day, isRetroactive: Bool, parameters: JSONValue, position: Count) {
        self.effective = effective
        self.isRetroactive = isRetroactive
        self.parameters = parameters
        self.position = position
    }

    /// The id below ``parent``, which sorts as the position does.
    var id: String {
        let digits = String(position.value)
        return below(Self.parent, String(repeating: "0", count: 16 - min(16, digits.utf8.count)) + digits)
    }

    /// The enactment as the rules know it.
    public var enactment: Enactment {
        Enactment(
            position: UInt64(position.value), effective: effective, isRetroactive: isRetroactive, parameters: parameters
        )
    }
}
