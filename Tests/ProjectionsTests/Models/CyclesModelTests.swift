import Events
import Projections
import Testing

/// `cycles` and `territories`: the same headline figures, of a cycle or of all the time.
@Suite struct CyclesModelTests {
    @Test(arguments: [false, true])
    func cyclesAreThoseOfTheModel(byCall: Bool) throws {
        let histories = byCall ? History.byCall : History.standard
        let differences = try Models.differences(.cycles, over: histories) { history in
            var rows: [String: ModelRow] = [:]
            for territory in history.territories where territory != .programme {
                for cycle in history.cycles(in: territory) {
                    var row = headline(of: territory, in: history) { $0 == cycle.n }
                    row["opened"] = cycle.from
                    row["closed"] = .some(cycle.to)
                    rows["\(territory)/\(cycle.n)"] = row
                }
                let between = headline(of: territory, in: history) { $0 == nil }
                if between.values.contains(where: { $0.map { "\($0)" != "0" } ?? false }) {
                    rows["\(territory)/-"] = between
                }
            }
            return rows
        }
        #expect(differences == [])
    }

    private func headline(
        of territory: TerritoryID, in history: History, when holds: (Int64?) -> Bool
    ) -> ModelRow {
        func isThen(_ day: Day) -> Bool { holds(history.cycle(of: day, in: territory)) }
        let projects = history.all(ProjectSubmitted.self, in: territory).filter { holds(history.cycle(of: $0)) }
        let awards = projects.flatMap { history.awards(of: $0) }
        let money = history.money(awards)
        let polls = history.all(PollOpened.self, in: territory).filter { history.mayBeShown($0) }
        return [
            "needs": history.all(NeedRaised.self, in: territory).count { isThen($0.occurred) },
            "sessions": history.all(BoardSessionHeld.self, in: territory).count { isThen($0.occurred) },
            "ballots": polls.filter { holds(history.cycle(of: $0.occurred, call: $0.call, in: territory)) }.reduce(0) {
                $0 + history.counted(in: $1)
            },
            "projects": projects.count, "awards": history.inForce(awards).count,
            "completed": history.agreements(on: awards).count { history.closing($0)?.outcome == .completed },
            "awarded": (money["awarded"] ?? 0) - (money["freed"] ?? 0), "disbursed": money["disbursed"] ?? 0,
            "accepted": money["accepted"] ?? 0,
            "lessons": history.all(LessonIdentified.self, in: territory).count { holds(history.cycle(of: $0)) },
            "adoptions": history.all(LessonAdopted.self, in: territory).count { isThen($0.occurred) },
            "exchanges": history.exchanges(of: territory).count { isThen($0.day) },
        ]
    }

    @Test func territoriesAreThoseOfTheModel() throws {
        let differences = try Models.differences(
            .territories, constant: ["name", "commune", "population", "activeOrganisations"]
        ) { history in
            let rows = history.territories.filter { $0 != .programme }.map { territory in
                let profile = profile(of: territory, in: history)
                let headline = headline(of: territory, in: history) { _ in true }
                return (territory.text, profile.merging(headline) { first, _ in first })
            }
            return Dictionary(uniqueKeysWithValues: rows)
        }
        #expect(differences == [])
    }

    private func profile(of territory: TerritoryID, in history: History) -> ModelRow {
        let proposed = history.all(TerritoryProposed.self, in: territory).last
        let assessed = history.all(TerritoryAssessed.self, in: territory).last
        let selected = history.all(TerritorySelected.self, in: territory)
        let closed = history.all(TerritoryClosed.self, in: territory)
        let states: [(String, UInt64?)] = [
            ("proposed", proposed?.position), ("assessed", assessed?.position),
            ("selected", selected.last?.position), ("closed", closed.last?.position),
        ]
        return [
            "name": proposed?.name, "commune": proposed?.commune, "population": proposed?.population,
            "state": states.last { $0.1 != nil }?.0, "vulnerability": assessed?.vulnerability,
            "activeOrganisations": assessed?.activeOrganisations,
            "localGovernmentSupport": assessed?.localGovernmentSupport, "selected": selected.last?.occurred,
            "closed": closed.last?.occurred, "cycle": history.cycle(of: history.today, in: territory),
        ]
    }
}

extension History {
    /// How many ballots of a poll were counted; of one that only minutes tell of, as they say.
    func counted(in poll: Told<PollOpened>) -> Int64 {
        let closed = closing(of: poll)
        return closed?.tally == nil ? Int64(ballots(of: poll).count) : closed?.ballots.value ?? 0
    }
}
