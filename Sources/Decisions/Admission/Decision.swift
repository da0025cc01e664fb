public import Events

/// An event type with its conditions of admission and its effect on the register.
public protocol Decision: Event {
    /// States every condition that the event breaks; looks up, changes nothing.
    func judge(_ hearing: Hearing) throws
    /// Keeps in the register what later decisions ask; called only for an admitted event.
    func record(_ hearing: Hearing) throws
}
