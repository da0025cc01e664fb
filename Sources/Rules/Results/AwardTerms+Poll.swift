import Events

extension AwardTerms {
    /// Awards the pot by a poll, as a method that goes by votes does.
    ///
    /// - `order`: what the poll gives, counted by the terms of `poll`.
    /// - `costs`: what each project that competes requests, in minor units; options outside it stay outside.
    /// - `electorate`: the poll's single ballots, asked for by methods that want to know who supports what.
    /// - Throws `Uncomputable` when the method lacks ballots or a pot, or gives up.
    public func awards(
        by order: Voting.Order, of poll: PollTerms, costs: [String: Int64], electorate: Awards.Electorate?,
        hash: @escaping (_ message: [UInt8]) -> [UInt8]
    ) throws(Uncomputable) -> Awards.Distribution {
        let candidates = order.placings.compactMap { placing in
            costs[placing.option].map {
                Awards.Candidate(id: placing.option, cost: $0, votes: poll.votes(of: placing.contender))
            }
        }
        let minimum = rules.award.minVotes.value
        if let ordered = Awards.Method(method) {
            return try distributing {
                () throws(Awards.Fault) in
                try Awards.distribute(
                    pot: pot?.value ?? .max, among: candidates, by: ordered, minimumVotes: minimum)
            }
        }
        guard let pot = pot?.value else { throw .withoutPot(method) }
        let turns = inChainOrder(candidates, order, hash)
        let utility = rules.award.voterUtility
        if method == .maxWelfare {
            return try distributing {
                () throws(Awards.Fault) in
                try Awards.maxWelfare(pot: pot, among: turns, utility: utility, minimumVotes: minimum)
            }
        }
        guard let electorate else { throw .onlyTotals(method: method.rawValue) }
        return try distributing {
            () throws(Awards.Fault) in
            method == .phragmen
                ? try Awards.phragmen(pot: pot, among: turns, by: electorate, minimumVotes: minimum)
                : try Awards.equalShares(
                    pot: pot, among: turns, by: electorate, utility: utility,
                    completion: rules.award.sharesCompletion, unit: rules.money.unit, minimumVotes: minimum)
        }
    }

    /// Candidates as the tie chain alone orders them: methods that choose sets ask it for equals of their own making.
    private func inChainOrder(
        _ candidates: [Awards.Candidate], _ order: Voting.Order, _ hash: @escaping ([UInt8]) -> [UInt8]
    ) -> [Awards.Candidate] {
        let byID = Dictionary(uniqueKeysWithValues: candidates.map { ($0.id, $0) })
        let contenders = order.placings.map(\.contender).filter { byID[$0.option] != nil }.map { $0.scored(.zero) }
        do throws(Voting.Fault) {
            return try Voting.order(contenders, by: rules.ties.links, occasion: call.text, hash: hash)
                .options.compactMap { byID[$0] }
        } catch { preconditionFailure("an order holds each option once: \(error)") }
    }

    func distributing(
        _ body: () throws(Awards.Fault) -> Awards.Distribution
    ) throws(Uncomputable) -> Awards.Distribution {
        do throws(Awards.Fault) { return try body() } catch { throw .award(method, error) }
    }
}
