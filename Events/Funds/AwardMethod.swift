public import FieldCoding

/// How a call chooses among its projects.
public enum AwardMethod: String, FieldWord {
    case rankingSkip, rankingNoSkip, votesSkip, votesNoSkip, equalShares, phragmen, maxWelfare
}
