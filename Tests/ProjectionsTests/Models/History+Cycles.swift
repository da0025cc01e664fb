import Events
import Rules

/// In which cycle something was.
extension History {
    struct Cycle {
        let n: Int64
        let from: Day
        let to: Day?

        func holds(_ day: Day) -> Bool { from <= day && to.map { day <= $0 } ?? true }
    }

    /// The cycles of a territory: its own if it opened any, else the programme's.
    func cycles(in territory: TerritoryID) -> [Cycle] {
        let stream = all(CycleOpened.self, in: territory).isEmpty ? TerritoryID.programme : territory
        return all(CycleOpened.self, in: stream).map { opened in
            let closed = all(CycleClosed.self, in: stream).first { $0.n == opened.n }
            return Cycle(n: opened.n.value, from: opened.occurred, to: closed?.occurred)
        }
    }

    /// The last to begin that holds the day.
    func cycle(of day: Day, in territory: TerritoryID) -> Int64? {
        cycles(in: territory).last { $0.holds(day) }?.n
    }

    /// The cycle of what came of a call: under `byCall` that of the call.
    func cycle(of day: Day, call: CallID?, in territory: TerritoryID) -> Int64? {
        let published = all(CallPublished.self, in: territory).first { $0.call == call }
        guard rules.cycle.attribution == .byCall, let published else { return cycle(of: day, in: territory) }
        return cycle(of: published.occurred, in: territory)
    }

    func cycle(of project: Told<ProjectSubmitted>) -> Int64? {
        cycle(of: project.occurred, call: project.call, in: project.territory)
    }

    func cycle(of lesson: Told<LessonIdentified>) -> Int64? {
        let from = lesson.from
        let call: CallID? =
            switch from.kind {
            case .call: from.id.map { CallID($0) }
            case .project:
                all(ProjectSubmitted.self, in: lesson.territory)
                    .first { $0.project.text == from.id?.text }?.call
            default: nil
            }
        return cycle(of: lesson.occurred, call: call, in: lesson.territory)
    }
}
