/// How a command ends, for scripts: the numbers of BSD's sysexits, and 1 for findings.
enum Exit: Int32, CaseIterable {
    case done = 0
    case findings = 1
    case usage = 64
    case refused = 65
    case noInput = 66
    case fault = 70
    case cannotCreate = 73
    case inputOutput = 74
    case tryAgain = 75
    case permission = 77

    /// What it says, in a clause.
    var meaning: String {
        switch self {
        case .done: "done"
        case .findings:
            "done, and something was found: verify and audit name what is wrong, compare and rules diff what differs"
        case .usage: "the command line is not understood"
        case .refused: "input was refused or malformed; nothing of it was committed, unless it says what was"
        case .noInput: "a store, file, territory or code that was named is not there"
        case .fault: "a fault of tejido itself"
        case .cannotCreate: "what was to be made cannot be made"
        case .inputOutput: "reading or writing failed, the disk is full, or the store is damaged"
        case .tryAgain:
            "the store is busy, the clock is wrong, somebody appended first (--expect), or the outcome is unknown"
        case .permission: "this user may not do it"
        }
    }

    /// What to do next.
    var remedy: String {
        switch self {
        case .done: ""
        case .findings: "follow the remedy of each finding"
        case .usage: "tejido help COMMAND shows an example"
        case .refused: "correct what is listed and send all of it again"
        case .noInput: "check the name"
        case .fault: "report it, with the message"
        case .cannotCreate: "choose another name or place"
        case .inputOutput: "free some space, check the disk, run tejido verify"
        case .tryAgain:
            "send the same events with the same ids again: none is recorded twice; after --expect, look at what is new first"
        case .permission: "ask for permission or use another user"
        }
    }
}
