public import Events
public import FieldCoding

/// How equals are told apart.
public struct Ties: RuleGroup {
    /// Questions put to equals in turn; the bytes of their ids always end the chain.
    public let chain: [Link]
    /// What lots are drawn from, together with the ids of the poll or call and of the option.
    public let seed: Text

    /// Walks the parameters.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        chain = try fields.parameter(
            "chain", \.chain, default: [.moreSupporters, .lowerCost, .earlierSubmitted, .lot, .idBytes], count: 1...8,
            "Questions put to equals in turn; the bytes of their ids always end the chain.", unit: "links")
        seed = try fields.parameter(
            "seed", \.seed, default: Text(unchecked: "tejido"),
            "What lots are drawn from, together with the ids of the poll or call and of the option.")
    }

    /// One question put to equals; `Voting.TieLink` under its name in documents.
    public enum Link: String, FieldWord {
        case moreSupporters, lowerCost, earlierSubmitted, lot, idBytes
    }
}
