import Engine
import Events
import EventStore
import Reports

extension Programme {
    /// Looks at the entries of other streams that name what stands in one: all of the programme, and what lessons,
    /// organisations and places are called in the territories whose lessons it adopts.
    func forEachNaming(
        of stream: EventStore.Stream, from viewpoint: Viewpoint, _ body: (Recorded) -> Void
    ) throws {
        let naming: Set<EventType> = [.lessonIdentified, .organisationRegistered, .territoryProposed]
        for lender in try lenders(to: stream) {
            try forEachEntry(of: lender, from: viewpoint) { entry in
                if !entry.isVoid, lender.number == 0 || naming.contains(entry.recorded.event.type) {
                    body(entry.recorded)
                }
                return true
            }
        }
    }

    /// The programme's stream, and those of the territories whose lessons this one adopts.
    private func lenders(to stream: EventStore.Stream) throws -> [EventStore.Stream] {
        var names: Set<TerritoryID> = [.programme]
        try log.forEach(of: stream.number, in: 0..<stream.count) { row in
            guard row.typeNumber == EventType.lessonAdopted.rawValue else { return true }
            if let adopted = try row.event(row.header) as? LessonAdopted { names.insert(adopted.lesson.territory) }
            return true
        }
        names.remove(stream.name)
        return try log.streams().filter { names.contains($0.name) }
    }

    /// Teaches a narrator the names that stand in some streams, and the programme's.
    func learnNames(
        of territories: some Sequence<TerritoryID>, from viewpoint: Viewpoint, _ narrator: inout Narrator
    ) throws {
        let wanted = Set(territories).union([.programme])
        for stream in try log.streams() where wanted.contains(stream.name) {
            try forEachEntry(of: stream, from: viewpoint) { entry in
                if !entry.isVoid { narrator.names.learn(from: entry.recorded) }
                return true
            }
        }
    }
}
