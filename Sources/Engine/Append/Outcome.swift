public import Decisions
public import Events
public import FieldCoding
public import Rules
public import Transparency

/// What an appended event's sender keeps: enough to prove later that it is in the log.
public struct Receipt: Sendable {
    /// The line of the input; 0 when it came from elsewhere.
    public let line: Int
    /// The entry's place in the log.
    public let position: UInt64
    /// The event's id.
    public let id: EventID
    /// The hash of its leaf.
    public let leaf: Digest
    /// Whether this call appended it; false when it was there already.
    public let isNew: Bool
    /// What it breaks with a stated reason.
    public let broken: [Objection]

    /// The rules that it breaks, each once.
    public var brokenRules: [Rule] {
        broken.reduce(into: []) { rules, objection in
            if !rules.contains(objection.rule) { rules.append(objection.rule) }
        }
    }
}

/// Why an event was not appended.
public struct Refusal: Sendable, CustomStringConvertible {
    /// What stands in the way.
    public enum Cause: Sendable {
        /// The text could not be read; line and column within the input.
        case unreadable(CodingFailure, line: Int, column: Int)
        /// Conditions that it breaks.
        case objections([Objection])
        /// Its amounts are in another currency than the one in which the rules in force count; said once for a stream.
        case otherCurrency(Currency, rules: Currency)
        /// Its id stands for other content.
        case differentContent(position: UInt64)
    }

    /// The line of the input; 0 when it came from elsewhere.
    public let line: Int
    /// The event's id, if one was given.
    public let id: EventID?
    /// The event's type, if it was read.
    public let type: EventType?
    /// The stream it was meant for, if it was read.
    public let territory: TerritoryID?
    /// Why.
    public let cause: Cause

    /// Assembles a refusal.
    public init(line: Int, id: EventID?, type: EventType?, territory: TerritoryID? = nil, cause: Cause) {
        self.line = line
        self.id = id
        self.type = type
        self.territory = territory
        self.cause = cause
    }

    /// The reasons in one text.
    public var description: String {
        switch cause {
        case .unreadable(let failure, _, _): failure.description
        case .objections(let objections): objections.map(\.description).joined(separator: "; ")
        case .otherCurrency(let currency, let rules): "amounts in \(currency), and the rules in force count in \(rules)"
        case .differentContent(let position): "the same id stands at position \(position) with other content"
        }
    }
}

/// What became of a batch.
public struct Outcome: Sendable {
    /// A receipt per event, in input order; empty when anything was refused.
    public internal(set) var receipts: [Receipt] = []
    /// Every refusal, in input order.
    public internal(set) var refusals: [Refusal] = []
    /// The ids of the entries that refused events clash with, by position; those of a withdrawn batch among them.
    public internal(set) var clashing: [UInt64: EventID] = [:]
    /// Entries in the log afterwards.
    public internal(set) var size: UInt64 = 0
    /// The root of the log's tree afterwards.
    public internal(set) var root: Digest = .emptyTree

    /// How many texts the batch erased for good.
    public internal(set) var erasedCount = 0

    /// How many events were appended.
    public var appendedCount: Int { receipts.count { $0.isNew } }
}
