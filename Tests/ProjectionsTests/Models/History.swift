import Events
import FieldCoding
import Projections
import Rules

/// A random history and the questions that naive models ask of it: nothing is kept between two questions, each reads
/// the whole history again. Models know the definitions of the columns alone, nothing of folds.
struct History: Sendable {
    /// An event with where and when it was told. Its fields are read through it.
    @dynamicMemberLookup
    struct Told<Content: Event> {
        let event: Content
        let territory: TerritoryID
        let occurred: Day
        let position: UInt64

        subscript<Value>(dynamicMember field: KeyPath<Content, Value>) -> Value { event[keyPath: field] }
    }

    let seed: UInt64
    let story: Story
    let rules: Rulebook
    let today: Day
    let views: [Views<Plain>]
    /// The history sorted by type, so that a question need not pass over all of it.
    private let steps: [EventType: [Story.Step]]
    private let budgets: BudgetModel

    init(seed: UInt64, under rules: Rulebook = .standard) throws {
        self.seed = seed
        self.rules = rules
        story = try HistoryGenerator.story(seed: seed, events: 450)
        budgets = BudgetModel(story)
        steps = Dictionary(grouping: story.steps) { $0.event.type }
        // Reports stand on the last day or some weeks later.
        today = story.day.adding(days: Int(seed % 4) * 20)
        views = try story.fold(Plain.self, under: rules)
    }

    /// Histories under the standard rules.
    static let standard = Result { try (1...8).map { try History(seed: $0) } }

    /// Some under rules that count what comes of a call in the call's cycle.
    static let byCall = Result {
        let rules = try Rulebook.standard.overlaid(
            with: .object(["cycle": .object(["attribution": .string("byCall")])]))
        return try (1...4).map { try History(seed: $0, under: rules) }
    }

    // MARK: Questions

    /// The streams that tell of anything, and `programme`.
    var territories: [TerritoryID] { Set(story.steps.map(\.territory)).union([.programme]).sorted() }

    /// All events of a type in a stream, in order.
    func all<Content: Event>(_: Content.Type, in territory: TerritoryID) -> [Told<Content>] {
        told(by: steps[Content.type]?.filter { $0.territory == territory } ?? [])
    }

    /// All events of a type, wherever they were told.
    func all<Content: Event>(_: Content.Type) -> [Told<Content>] {
        told(by: steps[Content.type] ?? [])
    }

    private func told<Content: Event>(by steps: [Story.Step]) -> [Told<Content>] {
        steps.compactMap { step in
            (step.event.event as? Content).map {
                Told(
                    event: $0, territory: step.territory, occurred: step.event.occurred,
                    position: step.event.position)
            }
        }
    }

    /// The money of awards, by the names of the columns of `budgets`, from that report's model.
    func money(_ awards: [Told<FundsAwarded>]) -> [String: Int64] {
        budgets.figures(awards.map { ($0.territory, $0.event) }, today)
    }

    /// Awards in force: made and not ended.
    func inForce(_ awards: [Told<FundsAwarded>]) -> [Told<FundsAwarded>] {
        awards.filter { award in
            !all(AwardEnded.self, in: award.territory).contains { $0.award == award.award }
        }
    }

    /// The agreements on awards.
    func agreements(on awards: [Told<FundsAwarded>]) -> [Told<AgreementSigned>] {
        awards.flatMap { award in all(AgreementSigned.self, in: award.territory).filter { $0.award == award.award } }
    }

    /// How the project of an agreement was closed; nil while it is open.
    func closing(_ agreement: Told<AgreementSigned>) -> Told<ProjectClosed>? {
        all(ProjectClosed.self, in: agreement.territory).first { $0.agreement == agreement.agreement }
    }

    /// The objectives of a project, as submitted or last amended.
    func objectives(of project: Told<ProjectSubmitted>) -> [ObjectiveID]? {
        let amended = all(ProjectAmended.self, in: project.territory).filter { $0.project == project.project }
        return amended.compactMap(\.objectives).last ?? project.objectives
    }

    func isWithdrawn(_ project: Told<ProjectSubmitted>) -> Bool {
        all(ProjectWithdrawn.self, in: project.territory).contains { $0.project == project.project }
    }

    func awards(of project: Told<ProjectSubmitted>) -> [Told<FundsAwarded>] {
        all(FundsAwarded.self, in: project.territory).filter { $0.project == project.project }
    }

    /// A share in basis points, rounded to the nearest, halves to even; nil without a whole.
    static func share(_ part: Int64, of whole: Int64) -> Int64? {
        guard whole != 0 else { return nil }
        let (top, bottom) = whole < 0 ? (-part * 10_000, -whole) : (part * 10_000, whole)
        let floor = (top >= 0 ? top : top - bottom + 1) / bottom
        let rest = 2 * (top - floor * bottom)
        return rest > bottom || rest == bottom && !floor.isMultiple(of: 2) ? floor + 1 : floor
    }
}
