public import Events
internal import EventStore
public import Projections
internal import Rules

/// A result with the place in the log at which it stands.
public struct ContestResult<Value: Sendable>: Sendable {
    /// The territory.
    public let territory: TerritoryID
    /// The result.
    public let value: Value
    /// Entries in the log that were seen.
    public let size: UInt64
    /// The day at which it stands.
    public let day: Day
    /// The sessions of the board until then, in the order of the log.
    public let sessions: [(session: SessionID, day: Day)]
}

extension Programme {
    /// What the rules make of the ballots of a poll, `[TERRITORY/]POLL`.
    ///
    /// The rules are those in force on `day`; when none is given, those of the decision that followed the poll, else
    /// those of the day at which the viewpoint stands. Throws `ContestFault` for a secret poll that is open and for
    /// ballots that the method cannot count, `StoreError` for a poll that is not there.
    public func tally(_ name: String, from viewpoint: Viewpoint = .now, on day: Day? = nil) throws -> ContestResult<
        PollTally
    > {
        let (stream, id) = try find(name, .poll)
        let history = try contests(of: stream, from: viewpoint)
        let contests = history.contests
        guard let poll = contests[poll: PollID(unchecked: id)] else { throw ContestFault.notYet("poll \(id)") }
        let taken = contests.decisions.last {
            $0.kind == (poll.opening.subject == .needs ? .priorities : .awards) && $0.poll?.poll == poll.poll
        }
        let rules = try day.map(history.rules) ?? taken?.rules ?? history.rules(history.day)
        do throws(Uncomputable) {
            return history.result(try contests.tally(poll, under: rules, hash: Self.sha256))
        } catch .secret(let poll) {
            throw ContestFault.secret(poll)
        } catch { throw ContestFault.uncomputable("poll \(id)", error) }
    }

    /// What the rules make of the evaluations of a call, `[TERRITORY/]CALL`.
    ///
    /// The rules are those in force on `day`; when none is given, those of the ranking that was published, else those of
    /// the day at which the viewpoint stands. Throws as ``tally(_:from:on:)`` does.
    public func rank(_ name: String, from viewpoint: Viewpoint = .now, on day: Day? = nil) throws -> ContestResult<
        CallRanking
    > {
        let (stream, id) = try find(name, .call)
        let history = try contests(of: stream, from: viewpoint)
        let contests = history.contests
        guard let call = contests[call: CallID(unchecked: id)] else { throw ContestFault.notYet("call \(id)") }
        let taken = contests.decisions.last { $0.kind == .ranking && $0.call?.call == call.call }
        let rules = try day.map(history.rules) ?? taken?.rules ?? history.rules(history.day)
        do throws(Uncomputable) {
            return history.result(try contests.ranking(of: call, under: rules, hash: Self.sha256))
        } catch { throw ContestFault.uncomputable("call \(id)", error) }
    }
}

extension Programme.ContestHistory {
    fileprivate func result<Value>(_ value: Value) -> ContestResult<Value> {
        ContestResult(territory: territory, value: value, size: size, day: day, sessions: contests.sessions)
    }
}
