public import FieldCoding

/// How the ballots of a poll are counted.
public enum PollMethod: String, FieldWord {
    case approval, plurality, borda, schulze, cumulative, score
}
