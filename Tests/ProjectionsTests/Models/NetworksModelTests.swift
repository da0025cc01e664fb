import Events
import Projections
import Testing

/// `networks` with the support that was sought, and `training`.
@Suite struct NetworksModelTests {
    @Test func networksAreThoseOfTheModel() throws {
        let differences = try Models.differences(.networks, constant: ["title"]) { history in
            let rows = history.all(NetworkFormed.self).map { network in
                let commitments = history.all(CommitmentRecorded.self, in: network.territory).filter {
                    !Set($0.organisations ?? []).union([$0.entity]).isDisjoint(with: network.members)
                }
                let row: ModelRow = [
                    "title": network.name, "formed": network.occurred, "members": Set(network.members).count,
                ]
                return (
                    "\(network.territory)/\(network.network)",
                    row.merging(history.kept(commitments)) { first, _ in first }
                )
            }
            return Dictionary(uniqueKeysWithValues: rows)
        }
        #expect(differences == [])
    }

    @Test func supportIsThatOfTheModel() throws {
        let differences = try Models.differences(.networks, table: 1) { history in
            var rows: [String: ModelRow] = [:]
            for territory in history.territories {
                let contacts = history.all(NetworkContacted.self, in: territory)
                let commitments = history.all(CommitmentRecorded.self, in: territory)
                for entity in Set(contacts.map(\.entity) + commitments.map(\.entity)) {
                    var row = history.kept(commitments.filter { $0.entity == entity })
                    row["contacts"] = contacts.count { $0.entity == entity }
                    rows["\(territory)/organisation/\(entity)"] = row
                }
            }
            return rows
        }
        #expect(differences == [])
    }

    @Test func trainingsAreThoseOfTheModel() throws {
        let differences = try Models.differences(.training, constant: ["title", "topic"]) { history in
            let rows = history.all(TrainingHeld.self).map { training in
                ("\(training.territory)/\(training.training)", row(of: training, in: history))
            }
            return Dictionary(uniqueKeysWithValues: rows)
        }
        #expect(differences == [])
    }

    private func row(of training: History.Told<TrainingHeld>, in history: History) -> ModelRow {
        let completions = history.all(TrainingCompleted.self).filter { completed in
            guard completed.training == training.training else { return false }
            // An id is looked up in the event's own territory first.
            let own = history.all(TrainingHeld.self, in: completed.territory)
            let isOwn = own.contains { $0.training == completed.training }
            return training.territory == (isOwn ? completed.territory : .programme)
        }
        let raised = completions.filter { completed in
            guard let before = completed.levelBefore, let level = completed.level else { return false }
            return before < level
        }
        return [
            "title": training.title, "topic": training.topic, "provider": training.provider, "day": training.days[0],
            "hours": training.hours, "attendees": Set(training.attendees).count,
            "completed": Set(completions.map(\.person)).count,
            "competencesRaised": raised.count,
        ]
    }
}

extension History {
    /// What became of commitments.
    func kept(_ commitments: [Told<CommitmentRecorded>]) -> ModelRow {
        let fulfilled = commitments.compactMap { commitment in
            all(CommitmentFulfilled.self, in: commitment.territory).first { $0.commitment == commitment.commitment }
                .map { ($0, commitment) }
        }
        let overdue = commitments.filter { commitment in
            commitment.due.map { $0 < today } ?? false
                && !fulfilled.contains { $0.1.commitment == commitment.commitment }
        }
        return [
            "commitments": commitments.count, "fulfilled": fulfilled.count, "overdue": overdue.count,
            "pledged": commitments.reduce(0) { $0 + ($1.value?.value ?? 0) },
            "leverage": fulfilled.reduce(0) { $0 + ($1.0.value ?? $1.1.value ?? 0).value },
        ]
    }
}
