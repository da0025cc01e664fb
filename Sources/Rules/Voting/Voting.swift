/// How ballots become tallies and tallies become an order: pure, exact, and the same on every machine.
///
/// A ballot makes *contributions* to options; a tally is their sum, so a store can keep running totals and a
/// replay can count from nothing and both agree. `Voting.order` turns totals into groups of equals and then,
/// by the tie chain, into a total order that says where the chain was needed.
public enum Voting {}
