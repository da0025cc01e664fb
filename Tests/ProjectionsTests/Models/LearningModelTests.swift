import Events
import Projections
import Rules
import Testing

/// `learning`: lessons, and their summary by cycle.
@Suite struct LearningModelTests {
    @Test(arguments: [false, true])
    func lessonsAreThoseOfTheModel(byCall: Bool) throws {
        let histories = byCall ? History.byCall : History.standard
        let differences = try Models.differences(.learning, over: histories, constant: ["category"]) { history in
            let rows = history.all(LessonIdentified.self).map { lesson in
                ("\(lesson.territory)/\(lesson.lesson)", row(of: lesson, in: history))
            }
            return Dictionary(uniqueKeysWithValues: rows)
        }
        #expect(differences == [])
    }

    private func row(of lesson: History.Told<LessonIdentified>, in history: History) -> ModelRow {
        let shared = history.sharings(of: lesson)
        let reached = shared.compactMap { $0.reached?.value }
        let adoptions = history.inTime(lesson)
        let change = adoptions.first?.changed
        let tools = Set(adoptions.compactMap(\.tool).map { "\($0.territory)/\($0.id)" })
        let adopted = history.adopted(lesson)
        return [
            "cycle": history.cycle(of: lesson), "category": lesson.category,
            "status": status(of: lesson, in: history), "identified": lesson.occurred,
            "validated": history.validations(of: lesson).first?.occurred, "shared": shared.first?.occurred,
            "audiences": shared.reduce(0) { $0 + $1.audience.count },
            "reached": reached.reduce(0, +),
            "adopters": history.adopters(of: lesson).count, "adopted": adopted,
            "leadDays": adopted.map { $0.number - lesson.occurred.number },
            "changeRef": change.map { "\($0.territory)/\($0.event)" }, "tools": tools.count,
        ]
    }

    private func status(of lesson: History.Told<LessonIdentified>, in history: History) -> String {
        let isRetired = history.all(LessonRetired.self, in: lesson.territory).contains { $0.lesson == lesson.lesson }
        if isRetired { return "retired" }
        if history.adopted(lesson) != nil { return "adopted" }
        if !history.sharings(of: lesson).isEmpty { return "shared" }
        return history.validations(of: lesson).isEmpty ? "identified" : "validated"
    }

    @Test(arguments: [false, true])
    func theSummaryIsThatOfTheModel(byCall: Bool) throws {
        let histories = byCall ? History.byCall : History.standard
        let differences = try Models.differences(.learning, table: 1, over: histories) { history in
            var rows: [String: ModelRow] = [:]
            for territory in history.territories {
                for cycle in history.cycles(in: territory).map({ Optional($0.n) }) + [nil] {
                    let row = summary(of: territory, cycle, in: history)
                    guard row["identified"] as? Int != 0 || row["exchanges"] as? Int != 0 else { continue }
                    rows["\(territory)/\(cycle.map { "\($0)" } ?? "-")"] = row
                }
            }
            return rows
        }
        #expect(differences == [])
    }

    private func summary(of territory: TerritoryID, _ cycle: Int64?, in history: History) -> ModelRow {
        let lessons = history.all(LessonIdentified.self, in: territory).filter { history.cycle(of: $0) == cycle }
        let adopted = lessons.filter { history.adopted($0) != nil }
        let lead = adopted.compactMap { lesson in
            history.adopted(lesson).map { $0.number - lesson.occurred.number }
        }.sorted()
        let exchanges = history.exchanges(of: territory)
            .filter { history.cycle(of: $0.day, in: territory) == cycle }
        var row: ModelRow = [
            "identified": lessons.count, "validated": lessons.count { !history.validations(of: $0).isEmpty },
            "shared": lessons.count { !history.sharings(of: $0).isEmpty }, "adopted": adopted.count,
            "adopters": lessons.reduce(0) { $0 + history.adopters(of: $1).count },
            "adoptionRate": History.share(Int64(adopted.count), of: Int64(lessons.count)),
            "exchanges": exchanges.count,
        ]
        if lead.isEmpty { row["medianLeadDays"] = .some(nil) }
        if !lead.count.isMultiple(of: 2) { row["medianLeadDays"] = lead[lead.count / 2] }
        return row
    }
}

extension History {
    func sharings(of lesson: Told<LessonIdentified>) -> [Told<LessonShared>] {
        all(LessonShared.self, in: lesson.territory).filter { $0.lesson == lesson.lesson }
    }

    func validations(of lesson: Told<LessonIdentified>) -> [Told<LessonValidated>] {
        all(LessonValidated.self, in: lesson.territory).filter { $0.lesson == lesson.lesson }
    }

    /// Wherever they were recorded.
    func adoptions(of lesson: Told<LessonIdentified>) -> [Told<LessonAdopted>] {
        all(LessonAdopted.self).filter { $0.lesson.territory == lesson.territory && $0.lesson.id == lesson.lesson }
    }

    func inTime(_ lesson: Told<LessonIdentified>) -> [Told<LessonAdopted>] {
        let start = sharings(of: lesson).first?.occurred ?? lesson.occurred
        let last = start.adding(days: Int(rules.lesson.adoptionWindowDays.value))
        return adoptions(of: lesson).filter { $0.occurred <= last }
    }

    /// Who adopted it in time, each with the day of the first time.
    func adopters(of lesson: Told<LessonIdentified>) -> [String: Day] {
        var days: [String: Day] = [:]
        for adoption in inTime(lesson) {
            // Organisations are those of the stream that tells of them; territories are known everywhere.
            let stream = adoption.adopter.kind == .territory ? "" : adoption.territory.text
            let adopter = "\(adoption.adopter.kind) \(stream) \(adoption.adopter.id?.text ?? "-")"
            days[adopter] = min(days[adopter] ?? adoption.occurred, adoption.occurred)
        }
        return days
    }

    /// The day on which there were enough of them.
    func adopted(_ lesson: Told<LessonIdentified>) -> Day? {
        let days = adopters(of: lesson).values.sorted()
        let threshold = Int(rules.lesson.adoptedThreshold.value)
        return days.count < threshold ? nil : days[threshold - 1]
    }

    /// Those that name the territory, wherever they were recorded, and those of its stream that name none.
    func exchanges(of territory: TerritoryID) -> [Told<ExchangeHeld>] {
        all(ExchangeHeld.self).filter { exchange in
            exchange.territories.isEmpty ? exchange.territory == territory : exchange.territories.contains(territory)
        }
    }
}
