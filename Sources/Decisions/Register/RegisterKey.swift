import Events

/// Where a record stands in the register: its stream, its kind and its entity's id.
///
/// Entities below another carry its id first, with a space between (`board seat`): no id holds a space, and a space
/// sorts before every character of an id, so that what belongs to one parent stands together.
public struct RegisterKey: Hashable, Comparable, Sendable {
    /// The number of the stream in the store; 0 is `programme`.
    public let stream: UInt32
    /// The kind of record.
    public let kind: RegisterKind
    /// The entity's id, behind its parents' ids.
    public let id: String

    /// A key from its parts.
    public init(stream: UInt32, kind: RegisterKind, id: String) {
        self.stream = stream
        self.kind = kind
        self.id = id
    }

    /// Stream, then kind, then id in byte order: the order of the stored keys.
    public static func < (left: Self, right: Self) -> Bool {
        if left.stream != right.stream { return left.stream < right.stream }
        if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
        return left.id < right.id
    }

    /// The parents' part of an id, nil where it has none.
    static func parent(of id: String) -> String? {
        id.utf8.lastIndex(of: 0x20).map { String(id[..<$0]) }
    }
}

/// What kind of entity a record is about; the numbers are stored and never change.
public enum RegisterKind: UInt8, Sendable, CaseIterable {
    case territory = 1
    case organisation = 2
    case claim = 3
    case board = 4
    case seat = 5
    case session = 6
    case need = 8
    case poll = 9
    case pollOption = 10
    case ballot = 11
    case plan = 12
    case objective = 13
    case strategy = 14
    case fund = 15
    case allocation = 16
    case call = 17
    case applicant = 18
    case project = 19
    case evaluation = 20
    case award = 21
    case agreement = 23
    case instalment = 24
    case item = 25
    case expense = 26
    case lesson = 27
    case audience = 28
    case cycle = 29
    case enactment = 30
    case openPoll = 31
    case criterion = 32
    case rankingPlace = 33
    case seatedPerson = 34
    case pastTerm = 37
    case rulebook = 38
    case conflict = 40
    case credential = 41
    case debarment = 42
    case presence = 43
    case training = 44
    case attendee = 45
    case network = 46
    case contact = 47
    case contacted = 48
    case commitment = 49
    case report = 50
    case guarantee = 51
    case grantee = 52
    case action = 53
    case exchange = 54
    case tool = 55
    case correction = 60
}
