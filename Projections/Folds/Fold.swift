import Events
import FieldCoding
import Rules

/// A pure fold of one stream: the same events in the same order give the same state, and the same stored bytes.
protocol Fold: Sendable, Equatable {
    /// What is stored of it; equal bytes for equal histories, however often they were interrupted.
    associatedtype State: FieldRecord

    /// Raised when the state or its meaning changes.
    static var version: Int { get }
    /// The event types that change the state; others need not be read.
    static var reads: EventTypeSet { get }

    /// The fold of no event.
    init()
    /// Continues where a stored state ended.
    init(_ state: State)
    /// What is to be stored.
    var state: State { get }

    /// Takes in one event under the rules in force for it. Types outside ``reads`` change nothing.
    mutating func apply(_ event: FoldEvent, under rules: Rulebook) throws(FoldFailure)
}
