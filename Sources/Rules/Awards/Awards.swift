/// How a pot is awarded: evaluators' points become scores, and an order of candidates becomes awards.
///
/// Pure and exact. The order itself, ties included, comes from `Voting.order`.
public enum Awards {}
