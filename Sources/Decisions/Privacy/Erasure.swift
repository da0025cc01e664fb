public import Events

/// How an order to destroy texts stands in the register: as a claim below one parent, so that all are found together.
///
/// The vault compares what it still holds with these orders; that is how an interrupted erasure is finished.
public enum Erasure {
    /// The parent of all orders, in stream 0.
    public static let parent = "erasure"

    /// What stands in the register for the erasure of a person.
    public static func id(of person: Person) -> String { below(parent, person.text) }
    /// What stands in the register for the erasure of a slot.
    public static func id(of slot: SlotName, _ event: EventID) -> String { below(parent, below(event.text, slot.text)) }
    /// What stands in the register for the registration of a person.
    public static func id(registering person: Person) -> String { "person:\(person)" }
}
