import Events
import Projections
import Rules
import Testing

/// `conflicts`: what who declared an interest decided about it all the same.
@Suite struct ConflictsModelTests {
    @Test func declarationsAreThoseOfTheModel() throws {
        let differences = try Models.differences(.conflicts, constant: ["seat"]) { history in
            var rows: [String: ModelRow] = [:]
            var told: [String: Int] = [:]
            for declared in history.all(BoardConflictDeclared.self) {
                let about = declared.about
                let name = "\(declared.territory)/\(declared.person)/\(about.kind.rawValue)/\(about.id)"
                told[name, default: 0] += 1
                rows[told[name] == 1 ? name : "\(name)#\(told[name] ?? 0)"] = [
                    "seat": declared.seat, "recused": declared.recused, "from": declared.occurred,
                    "until": declared.until, "laterActs": laterActs(declared, in: history),
                ]
            }
            return rows
        }
        #expect(differences == [])
    }

    private func laterActs(_ declared: History.Told<BoardConflictDeclared>, in history: History) -> Int {
        let again = history.all(BoardConflictDeclared.self, in: declared.territory).first {
            declared.position < $0.position && $0.person == declared.person && $0.about == declared.about
        }
        return history.acts(of: declared.person, in: declared.territory).count { act in
            let binds =
                declared.position < act.position && act.position < again?.position ?? .max
                && declared.until.map { act.day <= $0 } ?? true
            return binds && isAbout(act, declared.about, in: history, declared.territory)
        }
    }

    private func isAbout(
        _ act: History.Act, _ about: BoardConflictDeclared.Subject, in history: History, _ territory: TerritoryID
    ) -> Bool {
        let project = history.all(ProjectSubmitted.self, in: territory).first { $0.project == act.project }
        return switch about.kind {
        case .project: act.project?.text == about.id.text
        case .call: project?.call.text == about.id.text
        case .organisation: project?.organisation?.text == about.id.text
        case .poll: act.poll?.text == about.id.text
        }
    }
}

extension History {
    /// A decision that is known to be somebody's.
    struct Act {
        let project: ProjectID?
        let poll: PollID?
        let day: Day
        let position: UInt64
    }

    func acts(of person: Person, in territory: TerritoryID) -> [Act] {
        let decided = all(AdmissibilityDecided.self, in: territory).filter { $0.by == person }
            .map { Act(project: $0.project, poll: nil, day: $0.occurred, position: $0.position) }
        let evaluated = all(EvaluationSubmitted.self, in: territory).filter { $0.evaluator == person }
            .map { Act(project: $0.project, poll: nil, day: $0.occurred, position: $0.position) }
        let reviewed = all(ExpenseReviewed.self, in: territory).filter { $0.by == person }.map { review in
            let expense = all(ExpenseReported.self, in: territory).first { $0.expense == review.expense }
            let agreement = all(AgreementSigned.self, in: territory).first { $0.agreement == expense?.agreement }
            return Act(
                project: agreement.flatMap { project(of: $0)?.project }, poll: nil, day: review.occurred,
                position: review.position)
        }
        let voted = all(VoteCast.self, in: territory).filter { vote in
            let poll = all(PollOpened.self, in: territory).first { $0.poll == vote.poll }
            guard let poll, poll.electorate == .seatedMembers, !(poll.secret ?? rules.poll.secret) else {
                return false
            }
            return seats.contains { seat in
                seat.territory == territory && seat.seat.text == vote.voter.text && seat.isThere(at: vote.position)
                    && [false, true].contains {
                        sitting(in: seat, alternate: $0, on: vote.occurred, before: vote.position)?.person == person
                    }
            }
        }.map { Act(project: nil, poll: $0.poll, day: $0.occurred, position: $0.position) }
        return decided + evaluated + reviewed + voted
    }
}
