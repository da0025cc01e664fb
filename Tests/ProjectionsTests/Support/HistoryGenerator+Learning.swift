import Events
import FieldCoding

/// Lessons that cross territories.
extension HistoryGenerator {
    mutating func learning(_ place: Int, _ territory: TerritoryID) throws {
        let other = source.below(2)
        if source.below(8) == 0 {
            let both = grounds.map(\.territory)
            let exchange = ExchangeHeld(
                day: story.day, exchange: id("x"), organisations: [], territories: source.below(2) == 0 ? both : [],
                title: "…")
            return story.tell(exchange, in: territory)
        }
        if let own = grounds[place].lessons.last, source.below(4) == 0 {
            return story.tell(
                source.below(2) == 0
                    ? LessonValidated(agree: 2, by: .community, disagree: 1, lesson: own)
                    : LessonRetired(lesson: own, reason: Note("…")) as any Event, in: territory)
        }
        if source.below(2) == 0 || grounds[other].lessons.isEmpty {
            let lesson: LessonID = id("l")
            grounds[place].lessons.append(lesson)
            story.tell(origin(of: lesson, place), in: territory)
        } else if source.below(2) == 0 {
            let lesson = source.pick(grounds[other].lessons)
            story.tell(
                Facts.shared(lesson, with: "x", "y", reached: source.below(4) == 0 ? nil : 4),
                in: grounds[other].territory)
        } else {
            let lesson = source.pick(grounds[other].lessons)
            story.tell(try adoption(of: lesson, grounds[other].territory, by: territory), in: territory)
        }
    }

    private mutating func origin(of lesson: LessonID, _ place: Int) -> LessonIdentified {
        if let project = grounds[place].projects.last, source.below(2) == 0 {
            return Facts.lesson(lesson, from: .project, id: UnspecifiedID(project.id))
        }
        if let call = grounds[place].calls.first, source.below(2) == 0 {
            return Facts.lesson(lesson, from: .call, id: UnspecifiedID(call))
        }
        return Facts.lesson(lesson)
    }

    private mutating func adoption(
        of lesson: LessonID, _ owner: TerritoryID, by territory: TerritoryID
    ) throws -> LessonAdopted {
        let kind = source.pick([LessonAdopted.AdopterKind.territory, .territory, .organisation, .external])
        let adopter: UnspecifiedID = kind == .territory ? UnspecifiedID(territory) : source.pick(["jjvv", "club"])
        return try Facts.adopted(
            lesson, of: owner, by: adopter, kind, changed: source.below(2) == 0 ? id("event") : nil,
            tool: source.below(2) == 0 ? nil : source.pick(["tool-1", "tool-2"]))
    }
}
