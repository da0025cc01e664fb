import Events
import FieldCoding

/// What becomes of projects before an award.
extension HistoryGenerator {
    mutating func judging(_ place: Int, _ territory: TerritoryID) throws {
        guard let project = grounds[place].projects.last else { return }
        switch source.below(7) {
        case 4:
            let objectives = grounds[place].plans.last?.objectives.shuffled(using: &source)
            story.tell(
                ProjectAmended(objectives: objectives.map(Array.init), project: project.id, reason: Note("…")),
                in: territory)
        case 5:
            grounds[place].projects.removeLast()
            story.tell(Facts.withdrawn(project.id), in: territory)
        case 0:
            for _ in 0...source.below(2) {
                let points = [source.within(0...20), source.within(0...20)]
                story.tell(try Facts.evaluation(project.id, "i", points[0], "p", points[1]), in: territory)
            }
        case 1: ranking(of: project.call, place, territory)
        case 2, 6:
            // As the list is drawn up again, its amount may be another.
            for _ in 0...source.below(2) {
                story.tell(
                    AwardWaitlisted(
                        amount: source.below(3) == 0 ? nil : Money(source.within(1...3)), call: project.call,
                        project: project.id), in: territory)
            }
        default: story.tell(try Facts.admissibility(project.id, .sample(from: &source)), in: territory)
        }
    }

    /// Of the projects of the call that are not awarded yet.
    private mutating func ranking(of call: CallID, _ place: Int, _ territory: TerritoryID) {
        let projects = grounds[place].projects.filter { $0.call == call }.shuffled(using: &source)
        story.tell(
            RankingPublished(
                call: call,
                ranking: projects.enumerated().map { index, project in
                    RankingPublished.Place(
                        position: Count(Int64(index) + 1), project: project.id,
                        score: BasisPoints(source.within(0...10_000)), state: .sample(from: &source))
                }), in: territory)
    }
}
