extension Voting {
    /// Why a ballot cannot be counted, or a tally not be kept.
    public enum Fault: Error, Equatable, Sendable {
        /// A ballot names what the poll does not offer.
        case unknownOption(String)
        /// An option stands twice in a ballot or in a list of options.
        case repeatedOption(String)
        /// The method counts another form of ballot.
        case wrongForm(ballot: BallotForm, method: BallotForm)
        /// More than one option under plurality.
        case tooManyChoices(Int)
        /// A rank that holds no option, counted from 1.
        case emptyRank(Int)
        /// Points below zero.
        case negativePoints(option: String, points: Int64)
        /// More options than are compared pair by pair.
        case tooManyOptions(Int, limit: Int)
        /// A score does not fit in 64 bits.
        case overflow
    }
}

extension Voting.Fault: CustomStringConvertible {
    /// What is wrong and, where it is plain, what to do.
    public var description: String {
        switch self {
        case .unknownOption(let id): "the poll has no option \"\(id)\""
        case .repeatedOption(let id): "option \"\(id)\" stands twice; name it once"
        case .wrongForm(let ballot, let method):
            "the ballot has the form \"\(ballot.rawValue)\" and the method counts \"\(method.rawValue)\""
        case .tooManyChoices(let count): "the ballot chooses \(count) options and plurality counts one"
        case .emptyRank(let rank): "rank \(rank) holds no option; leave it out"
        case .negativePoints(let option, let points): "option \"\(option)\" is given \(points) points; give 0 or more"
        case .tooManyOptions(let count, let limit):
            "\(count) options are too many to compare in pairs; at most \(limit)"
        case .overflow: "a score does not fit in 64 bits"
        }
    }
}
