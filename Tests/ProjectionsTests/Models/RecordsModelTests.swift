import Events
import FieldCoding
import Projections
import Rules
import Testing

/// `outcomes`, `privacy` and `rules`.
@Suite struct RecordsModelTests {
    @Test func outcomesAreThoseOfTheModel() throws {
        let differences = try Models.differences(.outcomes, constant: ["dimension", "unit"]) { history in
            var rows: [String: ModelRow] = [:]
            for told in history.all(IndicatorMeasured.self) {
                let all = history.all(IndicatorMeasured.self, in: told.territory)
                    .filter { $0.indicator == told.indicator && $0.about == told.about }
                    .sorted { ($0.measured, $0.position) < ($1.measured, $1.position) }
                let (baseline, last) = (all.last { $0.baseline }, all.last)
                let change = baseline.flatMap { baseline in last.map { $0.value - baseline.value } }
                rows["\(told.territory)/\(told.indicator)/\(told.about?.text ?? "-")"] = [
                    "dimension": last?.dimension.rawValue, "unit": last?.unit, "baseline": baseline?.value,
                    "last": last?.value, "change": change, "measured": last?.measured, "sample": last?.sample,
                ]
            }
            return rows
        }
        #expect(differences == [])
    }

    @Test func requestsAreThoseOfTheModel() throws {
        let differences = try Models.differences(.privacy) { history in
            var rows: [String: ModelRow] = [:]
            var told: [String: Int] = [:]
            func add(_ name: String, _ row: ModelRow) {
                told[name, default: 0] += 1
                rows[told[name] == 1 ? name : "\(name)#\(told[name] ?? 0)"] = row
            }
            for request in history.all(PersonErased.self) {
                let days = request.occurred.number - request.requested.number
                let isErasure = request.right == .erasure
                add(
                    "\(request.territory)/\(request.person)/\(request.right.rawValue)",
                    [
                        "asked": request.requested, "answered": request.occurred, "days": days,
                        "inTime": days <= history.rules.privacy.answerDays.value,
                        "slots": isErasure ? slots(of: request, in: history) : nil,
                    ])
            }
            for erased in history.all(TextErased.self) {
                add(
                    "\(erased.territory)/\(erased.target)/erasure",
                    [
                        "asked": nil, "answered": erased.occurred, "days": nil, "inTime": nil,
                        "slots": erased.slots.count,
                    ])
            }
            return rows
        }
        #expect(differences == [])
    }

    /// What was kept of a person, wherever that was registered.
    private func slots(of request: History.Told<PersonErased>, in history: History) -> Int? {
        let registered = history.all(PersonRegistered.self)
            .last { $0.person == request.person && $0.position < request.position }
        return registered.map { 1 + ($0.contact == nil ? 0 : 1) + ($0.document == nil ? 0 : 1) }
    }

    @Test func enactmentsAreThoseOfTheModel() throws {
        let differences = try Models.differences(.rules, constant: ["parent", "retroactive", "actor"]) { history in
            let rows = history.all(RulesEnacted.self).map { enacted in
                let row: ModelRow = [
                    "parent": enacted.parent, "enacted": enacted.occurred, "effective": enacted.effective,
                    "retroactive": enacted.retroactive, "actor": "desk", "changes": changes(enacted, history).count,
                ]
                return ("\(enacted.territory)/\(enacted.rulebook)", row)
            }
            return Dictionary(uniqueKeysWithValues: rows)
        }
        #expect(differences == [])
    }

    @Test func changesAreThoseOfTheModel() throws {
        let differences = try Models.differences(.rules, table: 1, constant: ["unit"]) { history in
            var rows: [String: ModelRow] = [:]
            for enacted in history.all(RulesEnacted.self) {
                for (name, change) in changes(enacted, history) {
                    rows["\(enacted.territory)/\(enacted.rulebook)/deadlines.\(name)"] = [
                        "before": change.before, "after": change.after,
                    ]
                }
            }
            return rows
        }
        #expect(differences == [])
    }

    /// Deadlines that have another value since; histories enact no other parameters.
    private func changes(
        _ enacted: History.Told<RulesEnacted>, _ history: History
    ) -> [String: (before: Int64, after: Int64)] {
        var values = ["callDays": Rulebook.standard.deadlines.callDays.value]
        values["appealWorkingDays"] = Rulebook.standard.deadlines.appealWorkingDays.value
        for earlier in history.all(RulesEnacted.self, in: enacted.territory)
        where earlier.position < enacted.position {
            values.merge(deadlines(of: earlier)) { _, last in last }
        }
        var changes: [String: (before: Int64, after: Int64)] = [:]
        for (name, after) in deadlines(of: enacted) {
            if let before = values[name], before != after { changes[name] = (before, after) }
        }
        return changes
    }

    private func deadlines(of enacted: History.Told<RulesEnacted>) -> [String: Int64] {
        guard case .object(let groups) = enacted.parameters, case .object(let named)? = groups["deadlines"] else {
            return [:]
        }
        return named.compactMapValues { value in
            if case .integer(let days) = value { days } else { nil }
        }
    }
}
