public import FieldCoding

/// An assessed territory joins the programme.
public struct TerritorySelected: Event {
    /// `territory.selected`.
    public static let type = EventType.territorySelected

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {}

    /// The event.
    public init() {}
}
