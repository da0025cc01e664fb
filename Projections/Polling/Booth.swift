import Events
import Rules

/// What an open poll needs to count ballots, beyond its totals.
struct Booth: Sendable {
    /// Where options stand in the poll.
    let places: EntityIndex
    /// Ballots that may still be replaced, where the rules allow it.
    var standing: [VoterID: Ballot] = [:]
    private let ids: [String]
    private var options: Voting.Options?

    init(_ options: [String]) {
        ids = options
        places = EntityIndex(options)
    }

    /// The options as the voting module wants them, prepared once; nil if two bear one id.
    mutating func prepared() -> Voting.Options? {
        if options == nil { options = try? Voting.Options(ids) }
        return options
    }
}
