public import Events
public import FieldCoding
public import Rules

/// The wanted folds of one stream: what is kept of a territory (or of `programme`) to make reports from.
///
/// Nothing in it depends on another stream. Facts about others' entities, and what the programme gave, are brought
/// together when tables are made.
public struct Views<Figure: ReportFigure>: Sendable, Equatable {
    /// The stream.
    public let territory: TerritoryID
    /// The folds that are kept.
    public let folds: FoldSet

    var cycles: Cycles?
    var funnel: Funnel?
    var ledger: Ledger<Figure>?
    var lessons: Lessons<Figure>?
    var planning: Planning<Figure>?
    var polling: Polling<Figure>?

    // Callers stand in other modules: without a specialised copy here they would run the unspecialised code, which is
    // some ten times slower.

    /// The folds of no event.
    @specialized(where Figure == Plain)
    public init(of territory: TerritoryID, folds: FoldSet = .all) {
        self.territory = territory
        self.folds = folds
        if folds.contains(.cycles) { cycles = Cycles() }
        if folds.contains(.funnel) { funnel = Funnel() }
        if folds.contains(.ledger) { ledger = Ledger() }
        if folds.contains(.lessons) { lessons = Lessons() }
        if folds.contains(.planning) { planning = Planning() }
        if folds.contains(.polling) { polling = Polling() }
    }

    /// Takes in the stream's next event under the rules in force for it; events that no fold reads change nothing.
    @specialized(where Figure == Plain)
    public mutating func apply(_ event: FoldEvent, under rules: Rulebook) throws(FoldFailure) {
        switch event.type {
        case .voteCast, .pollOpened, .pollClosed: try polling?.apply(event, under: rules)
        case .prioritiesAdopted:
            try polling?.apply(event, under: rules)
            try planning?.apply(event, under: rules)
        case .planAdopted, .planAmended, .planProgressReported: try planning?.apply(event, under: rules)
        case .projectClosed:
            try ledger?.apply(event, under: rules)
            try planning?.apply(event, under: rules)
        case .admissibilityDecided, .evaluationSubmitted, .rankingPublished, .awardWaitlisted:
            try funnel?.apply(event, under: rules)
        case .lessonIdentified, .lessonValidated, .lessonShared, .lessonAdopted, .lessonRetired, .exchangeHeld:
            try lessons?.apply(event, under: rules)
        case .cycleOpened, .cycleClosed: try cycles?.apply(event, under: rules)
        default: try ledger?.apply(event, under: rules)
        }
    }

    /// A fold's state as canonical JSON: the same bytes however the history was cut. Nil for a fold that is not kept.
    @specialized(where Figure == Plain)
    public func stored(_ fold: FoldName) -> [UInt8]? {
        switch fold {
        case .cycles: cycles?.state.canonicalJSON
        case .funnel: funnel?.state.canonicalJSON
        case .ledger: ledger?.state.canonicalJSON
        case .lessons: lessons?.state.canonicalJSON
        case .planning: planning?.state.canonicalJSON
        case .polling: polling?.state.canonicalJSON
        }
    }

    /// Continues a fold where a stored state of the same version ended.
    @specialized(where Figure == Plain)
    public mutating func restore(_ fold: FoldName, from bytes: Span<UInt8>) throws(CodingFailure) {
        switch fold {
        case .cycles: cycles = Cycles(try Cycles.State(trusting: bytes))
        case .funnel: funnel = Funnel(try Funnel.State(trusting: bytes))
        case .ledger: ledger = Ledger(try LedgerState<Figure>(trusting: bytes))
        case .lessons: lessons = Lessons(try LessonsState<Figure>(trusting: bytes))
        case .planning: planning = Planning(try PlanningState<Figure>(trusting: bytes))
        case .polling: polling = Polling(try PollingState<Figure>(trusting: bytes))
        }
    }
}
