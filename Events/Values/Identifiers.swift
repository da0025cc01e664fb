/// What each kind of id names; these types have no values.
public enum EntityKind {
    /// A territory, the name of a stream of events.
    public enum Territory {}
    /// An event.
    public enum Event {}
    /// A desk, account or script that appended an event.
    public enum Actor {}
    /// An organisation.
    public enum Organisation {}
    /// A local board.
    public enum Board {}
    /// A seat of a local board.
    public enum Seat {}
    /// A session of a local board.
    public enum Session {}
    /// A need.
    public enum Need {}
    /// A category.
    public enum Category {}
    /// A poll.
    public enum Poll {}
    /// An option of a poll.
    public enum Option {}
    /// A voter: a seat, an organisation, or a token used in one poll only.
    public enum Voter {}
    /// An improvement plan.
    public enum Plan {}
    /// An objective of a plan.
    public enum Objective {}
    /// A strategy of a plan.
    public enum Strategy {}
    /// A fund.
    public enum Fund {}
    /// A call for projects.
    public enum Call {}
    /// An evaluation criterion.
    public enum Criterion {}
    /// An admissibility requirement.
    public enum Requirement {}
    /// A project.
    public enum Project {}
    /// A budget item of a project.
    public enum Item {}
    /// An award.
    public enum Award {}
    /// An agreement.
    public enum Agreement {}
    /// An expense.
    public enum Expense {}
    /// A report on an agreement.
    public enum Report {}
    /// A lesson.
    public enum Lesson {}
    /// A tool of the learning community.
    public enum Tool {}
    /// A training.
    public enum Training {}
    /// The topic of a training.
    public enum Topic {}
    /// A competence.
    public enum Competence {}
    /// A network of organisations.
    public enum Network {}
    /// A contact with an organisation.
    public enum Contact {}
    /// A commitment of an organisation.
    public enum Commitment {}
    /// A collective action.
    public enum Action {}
    /// An exchange of the learning community.
    public enum Exchange {}
    /// An indicator of the outcomes.
    public enum Indicator {}
    /// A rulebook.
    public enum Rulebook {}
    /// A kind of document.
    public enum DocumentKind {}
    /// A rule that an event may break, as its stable code.
    public enum Rule {}
    /// An entity of a kind that stands beside it.
    public enum Unspecified {}
}

/// The id of a territory, the name of a stream of events.
public typealias TerritoryID = Identifier<EntityKind.Territory>
/// The id of an event.
public typealias EventID = Identifier<EntityKind.Event>
/// The id of a desk, account or script that appended an event.
public typealias ActorID = Identifier<EntityKind.Actor>
/// The id of an organisation.
public typealias OrganisationID = Identifier<EntityKind.Organisation>
/// The id of a local board.
public typealias BoardID = Identifier<EntityKind.Board>
/// The id of a seat of a local board.
public typealias SeatID = Identifier<EntityKind.Seat>
/// The id of a session of a local board.
public typealias SessionID = Identifier<EntityKind.Session>
/// The id of a need.
public typealias NeedID = Identifier<EntityKind.Need>
/// The id of a category.
public typealias CategoryID = Identifier<EntityKind.Category>
/// The id of a poll.
public typealias PollID = Identifier<EntityKind.Poll>
/// The id of an option of a poll.
public typealias OptionID = Identifier<EntityKind.Option>
/// The id of a voter: a seat, an organisation, or a token used in one poll only.
public typealias VoterID = Identifier<EntityKind.Voter>
/// The id of an improvement plan.
public typealias PlanID = Identifier<EntityKind.Plan>
/// The id of an objective of a plan.
public typealias ObjectiveID = Identifier<EntityKind.Objective>
/// The id of a strategy of a plan.
public typealias StrategyID = Identifier<EntityKind.Strategy>
/// The id of a fund.
public typealias FundID = Identifier<EntityKind.Fund>
/// The id of a call for projects.
public typealias CallID = Identifier<EntityKind.Call>
/// The id of an evaluation criterion.
public typealias CriterionID = Identifier<EntityKind.Criterion>
/// The id of an admissibility requirement.
public typealias RequirementID = Identifier<EntityKind.Requirement>
/// The id of a project.
public typealias ProjectID = Identifier<EntityKind.Project>
/// The id of a budget item of a project.
public typealias ItemID = Identifier<EntityKind.Item>
/// The id of an award.
public typealias AwardID = Identifier<EntityKind.Award>
/// The id of an agreement.
public typealias AgreementID = Identifier<EntityKind.Agreement>
/// The id of an expense.
public typealias ExpenseID = Identifier<EntityKind.Expense>
/// The id of a report on an agreement.
public typealias ReportID = Identifier<EntityKind.Report>
/// The id of a lesson.
public typealias LessonID = Identifier<EntityKind.Lesson>
/// The id of a tool of the learning community.
public typealias ToolID = Identifier<EntityKind.Tool>
/// The id of a training.
public typealias TrainingID = Identifier<EntityKind.Training>
/// The id of the topic of a training.
public typealias TopicID = Identifier<EntityKind.Topic>
/// The id of a competence.
public typealias CompetenceID = Identifier<EntityKind.Competence>
/// The id of a network of organisations.
public typealias NetworkID = Identifier<EntityKind.Network>
/// The id of a contact with an organisation.
public typealias ContactID = Identifier<EntityKind.Contact>
/// The id of a commitment of an organisation.
public typealias CommitmentID = Identifier<EntityKind.Commitment>
/// The id of a collective action.
public typealias ActionID = Identifier<EntityKind.Action>
/// The id of an exchange of the learning community.
public typealias ExchangeID = Identifier<EntityKind.Exchange>
/// The id of an indicator of the outcomes.
public typealias IndicatorID = Identifier<EntityKind.Indicator>
/// The id of a rulebook.
public typealias RulebookID = Identifier<EntityKind.Rulebook>
/// The id of a kind of document.
public typealias DocumentKindID = Identifier<EntityKind.DocumentKind>
/// The id of a rule that an event may break, as its stable code.
public typealias RuleID = Identifier<EntityKind.Rule>
/// The id of an entity of a kind that stands beside it.
public typealias UnspecifiedID = Identifier<EntityKind.Unspecified>

extension Identifier where Kind == EntityKind.Territory {
    /// The stream of what concerns all territories: rules, funds, cycles.
    public static let programme = TerritoryID(unchecked: "programme")
}
