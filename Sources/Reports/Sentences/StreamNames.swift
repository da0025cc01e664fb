import Events
import FieldCoding
import Rules

/// What the ids of one stream stand for.
struct StreamNames: Sendable {
    private(set) var agreements: [AgreementID: AwardID] = [:]
    private(set) var awards: [AwardID: ProjectID] = [:]
    private(set) var commitments: [CommitmentID: Text] = [:]
    private(set) var currency: Currency?
    private(set) var expenses: [ExpenseID: Money] = [:]
    private(set) var needs: [NeedID: Text] = [:]
    private(set) var objectives: [ObjectiveID: Objective] = [:]
    private(set) var organisations: [OrganisationID: Text] = [:]
    private(set) var polls: [PollID: Poll] = [:]
    private(set) var pollsAreSecret: Bool?
    private(set) var projects: [ProjectID: Project] = [:]
    private(set) var territory: String?
    private(set) var trainings: [TrainingID: Text] = [:]

    struct Objective {
        let text: Text
        let unit: Text?
    }

    struct Poll {
        let options: [OptionID: Text]
        let secret: Bool?
        let subject: PollOpened.Subject
    }

    struct Project {
        let organisation: OrganisationID?
        let title: Text
    }

    mutating func learn(from event: any Event) {
        switch event {
        case let event as TerritoryProposed: territory = event.name.string
        case let event as OrganisationRegistered: organisations[event.organisation] = event.name
        case let event as OrganisationChanged:
            organisations[event.organisation] = event.name ?? organisations[event.organisation]
        case let event as NeedRaised: needs[event.need] = event.title
        case let event as PollOpened:
            let options = event.options.compactMap { option in option.text.map { (option.id, $0) } }
            polls[event.poll] = Poll(
                options: Dictionary(options) { first, _ in first }, secret: event.secret, subject: event.subject)
        case let event as PlanAdopted:
            for objective in event.objectives { learn(objective) }
        case let event as PlanAmended:
            for objective in event.add ?? [] { learn(objective) }
            for change in event.change ?? [] {
                guard let known = objectives[change.objective] else { continue }
                objectives[change.objective] = Objective(
                    text: change.text ?? known.text, unit: change.unit ?? known.unit)
            }
        case let event as ProjectSubmitted:
            projects[event.project] = Project(organisation: event.organisation, title: event.title)
        case let event as FundsAwarded: awards[event.award] = event.project
        case let event as AgreementSigned: agreements[event.agreement] = event.award
        case let event as ExpenseReported: expenses[event.expense] = event.amount
        case let event as TrainingHeld: trainings[event.training] = event.title
        case let event as CommitmentRecorded: commitments[event.commitment] = event.what
        case let event as RulesEnacted: learn(rules: event.parameters)
        default: break
        }
    }

    private mutating func learn(_ objective: PlanObjective) {
        objectives[objective.objective] = Objective(text: objective.text, unit: objective.unit)
    }

    private mutating func learn(rules: JSONValue) {
        if let code = rules.members?["money"]?.members?["currency"]?.text { currency = Currency(code) ?? currency }
        if case .boolean(let secret)? = rules.members?["poll"]?.members?["secret"] { pollsAreSecret = secret }
    }
}
