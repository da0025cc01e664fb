import Events
import Projections
import Testing

/// `calls`, however it is grouped.
@Suite struct CallsModelTests {
    @Test(arguments: [Grouping.call, .category, .territory])
    func theFunnelIsThatOfTheModel(grouping: Grouping) throws {
        let differences = try Models.differences(.calls, by: grouping) { history in
            var groups: [String: [History.Told<CallPublished>]] = [:]
            for call in history.all(CallPublished.self) {
                groups[name(of: call, by: grouping, in: history), default: []].append(call)
            }
            return groups.mapValues { row(of: $0, in: history) }
        }
        #expect(differences == [])
    }

    private func name(of call: History.Told<CallPublished>, by grouping: Grouping, in history: History) -> String {
        let amended = history.all(CallAmended.self, in: call.territory).filter { $0.call == call.call }
        let category = amended.compactMap(\.category).last ?? call.category
        return switch grouping {
        case .call: "\(call.territory)/\(call.call)"
        case .category: "\(call.territory)/\(category?.text ?? "-")"
        default: "\(call.territory)"
        }
    }

    private func row(of calls: [History.Told<CallPublished>], in history: History) -> ModelRow {
        let territory = calls[0].territory
        let projects = history.all(ProjectSubmitted.self, in: territory).filter { project in
            calls.contains { $0.call == project.call }
        }
        let awards = history.all(FundsAwarded.self, in: territory).filter { award in
            calls.contains { $0.call == award.call }
        }
        let decided = projects.compactMap { project in
            history.all(AdmissibilityDecided.self, in: territory).last { $0.project == project.project }?.outcome
        }
        let waiting = projects.compactMap { history.waiting($0) }
        let money = history.money(awards)
        let requested = projects.compactMap { $0.requested?.value }
        let residents = projects.compactMap { $0.residentsInvolved?.value }
        return [
            "received": projects.count,
            "withdrawn": projects.count { history.isWithdrawn($0) },
            "inadmissible": decided.count { $0 == .inadmissible },
            "admissible": decided.count { $0 == .admissible },
            "evaluated": projects.count { project in
                history.all(EvaluationSubmitted.self, in: territory).contains { $0.project == project.project }
            },
            "aboveMinimum": projects.count { history.place(of: $0).map { $0.state != .belowMinimum } ?? false },
            "awarded": history.inForce(awards).count,
            "waitlisted": waiting.count,
            "completed": history.agreements(on: awards).count { history.closing($0)?.outcome == .completed },
            "requestedAmount": requested.isEmpty ? nil : requested.reduce(0, +),
            "awardedAmount": (money["awarded"] ?? 0) - (money["freed"] ?? 0),
            "waitlistedAmount": waiting.reduce(0) { $0 + ($1.amount?.value ?? 0) },
            "amountsMissing": money["amountsMissing"] ?? 0,
            "residentsInvolved": residents.isEmpty ? nil : residents.reduce(0, +),
        ]
    }
}

/// How far a project came before any award.
extension History {
    /// The entry of the waiting list on which a project still waits: neither awarded nor withdrawn after.
    func waiting(_ project: Told<ProjectSubmitted>) -> Told<AwardWaitlisted>? {
        let entry = all(AwardWaitlisted.self, in: project.territory).last { $0.project == project.project }
        guard let entry, !isWithdrawn(project) else { return nil }
        return awards(of: project).contains { entry.position < $0.position } ? nil : entry
    }

    /// Its place in the last ranking that names it.
    func place(of project: Told<ProjectSubmitted>) -> RankingPublished.Place? {
        all(RankingPublished.self, in: project.territory).flatMap(\.ranking).last { $0.project == project.project }
    }
}
