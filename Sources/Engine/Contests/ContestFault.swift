public import Events
public import Rules

/// Why no result is shown of a poll or a call.
public enum ContestFault: Error, Sendable, CustomStringConvertible {
    /// A secret poll that is still open.
    case secret(PollID)
    /// It was not there yet, seen from the viewpoint that was asked for.
    case notYet(String)
    /// The rules give no result for what was recorded.
    case uncomputable(String, Uncomputable)
    /// What is to be decided cannot be decided yet, or not this way.
    case undecidable(String, remedy: String)

    /// What is wrong, in a clause.
    public var description: String {
        switch self {
        case .secret(let poll): "poll \(poll) is secret and still open"
        case .notYet(let what): "\(what) was not there yet at that time"
        case .uncomputable(let what, let reason): "the result of \(what) is not computable: \(reason)"
        case .undecidable(let what, _): what
        }
    }

    /// What to do next.
    public var remedy: String {
        switch self {
        case .secret: "no tally of it is shown before it closes"
        case .notYet: "ask for a later day or position"
        case .uncomputable: "name another method; no form of ballot is converted into another"
        case .undecidable(_, let remedy): remedy
        }
    }
}
