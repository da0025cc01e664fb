import Events
import FieldCoding
import Rules

/// What one ballot adds to the running totals of its poll.
///
/// Only the options that the ballot names are touched, however many the poll has. Under Borda from `options` those left
/// out share what is left: of m options and k named, (m − k − 1) half points each. That much goes to all through
/// ``PollRecord/shared``, and a named option gets on top what it has by the ballot's length plus the same again, for
/// 2 (m − 1 − above) = 2 (k − above) + 2 (m − k − 1).
struct BallotCount {
    /// Half points and supporters by option.
    let parts: [(option: String, score: Int64, supporters: Int64)]
    /// Half points for every option alike.
    let shared: Int64

    /// Counts a ballot by a poll's method, or says why it cannot be counted.
    init(_ ballot: Ballot, in poll: PollRecord) throws(Voting.Fault) {
        let named = try Voting.Options(ballot.options.map(\.text))
        let ballot = ballot.counted
        let rest: Int64
        switch (poll.method, poll.bordaFrom) {
        case (.borda, .options): rest = poll.optionCount.value - Int64(named.count) - 1
        default: rest = 0
        }
        shared = rest
        // Schulze compares pairs: nothing is summed for it but who is named.
        let counting = poll.method.counted(bordaFrom: .ballotLength)
        let parts = try Voting.contributions(of: ballot, among: named, by: counting ?? .borda(from: .ballotLength))
        self.parts = parts.map {
            (option: $0.option, score: counting == nil ? 0 : $0.score.halves + rest, supporters: $0.supporters)
        }
    }
}

extension Hearing {
    /// Adds a ballot to the totals (`times` 1) or takes it back (−1).
    func count(_ ballot: BallotCount, times: Int64, of id: PollID, in poll: inout PollRecord) throws {
        poll.shared += times * ballot.shared
        for part in ballot.parts {
            let key = below(id.text, part.option)
            guard var option = try own(PollOptionRecord.self, key) else { continue }
            option.score += times * part.score
            option.supporters = Count(option.supporters.value + times * part.supporters)
            keep(option, key)
        }
    }

    /// The first option whose total a ballot would carry beyond what can be written down.
    func overflow(of ballot: BallotCount, of id: PollID) throws -> String? {
        try ballot.parts.first { part in
            guard let option = try own(PollOptionRecord.self, below(id.text, part.option)) else { return false }
            let (sum, overflows) = option.score.addingReportingOverflow(part.score)
            return overflows || sum > JSONLimits.integer
        }?.option
    }
}
