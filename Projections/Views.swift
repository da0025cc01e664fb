public import Events
public import FieldCoding
public import Rules

/// The wanted folds of one stream: what is kept of a territory (or of `programme`) to make reports from.
///
/// Nothing in it depends on another stream. Facts about others' entities, and what the programme gave, are brought
/// together when tables are made. A new fold is a case of ``FoldName``, a property here and a line in each of the two
/// switches below.
public struct Views<Figure: ReportFigure>: Sendable, Equatable {
    /// The stream.
    public let territory: TerritoryID
    /// The folds that are kept.
    public let folds: FoldSet
    private let readers: FoldReaders

    private(set) var boards: Boards<Figure>?
    private(set) var community: Community?
    private(set) var conflicts: Conflicts?
    private(set) var cycles: Cycles?
    private(set) var enactments: Enactments?
    private(set) var fabric: Fabric?
    private(set) var funnel: Funnel<Figure>?
    private(set) var ledger: Ledger<Figure>?
    private(set) var lessons: Lessons<Figure>?
    private(set) var organisations: Organisations?
    private(set) var outcomes: Outcomes<Figure>?
    private(set) var planning: Planning<Figure>?
    private(set) var polling: Polling<Figure>?
    private(set) var privacy: PrivacyRequests?
    private(set) var profile: Profile?

    /// Gives an event to one fold. Apart from ``perform(_:on:)``, because an action that held the rules would copy them.
    @inline(__always)
    private mutating func apply(_ event: FoldEvent, to fold: FoldName, _ rules: Rulebook) throws(FoldFailure) {
        switch fold {
        case .boards: try boards?.apply(event, under: rules)
        case .community: try community?.apply(event, under: rules)
        case .conflicts: try conflicts?.apply(event, under: rules)
        case .cycles: try cycles?.apply(event, under: rules)
        case .enactments: try enactments?.apply(event, under: rules)
        case .fabric: try fabric?.apply(event, under: rules)
        case .funnel: try funnel?.apply(event, under: rules)
        case .ledger: try ledger?.apply(event, under: rules)
        case .lessons: try lessons?.apply(event, under: rules)
        case .organisations: try organisations?.apply(event, under: rules)
        case .outcomes: try outcomes?.apply(event, under: rules)
        case .planning: try planning?.apply(event, under: rules)
        case .polling: try polling?.apply(event, under: rules)
        case .privacy: try privacy?.apply(event, under: rules)
        case .profile: try profile?.apply(event, under: rules)
        }
    }

    /// Does anything else with one fold.
    mutating func perform<Action: FoldAction>(_ action: inout Action, on fold: FoldName) throws(Action.Failure) {
        switch fold {
        case .boards: try action.perform(on: &boards)
        case .community: try action.perform(on: &community)
        case .conflicts: try action.perform(on: &conflicts)
        case .cycles: try action.perform(on: &cycles)
        case .enactments: try action.perform(on: &enactments)
        case .fabric: try action.perform(on: &fabric)
        case .funnel: try action.perform(on: &funnel)
        case .ledger: try action.perform(on: &ledger)
        case .lessons: try action.perform(on: &lessons)
        case .organisations: try action.perform(on: &organisations)
        case .outcomes: try action.perform(on: &outcomes)
        case .planning: try action.perform(on: &planning)
        case .polling: try action.perform(on: &polling)
        case .privacy: try action.perform(on: &privacy)
        case .profile: try action.perform(on: &profile)
        }
    }

    // Callers stand in other modules: without a specialised copy here they would run the unspecialised code, which is
    // some ten times slower.

    /// The folds of no event.
    @specialized(where Figure == Plain)
    public init(of territory: TerritoryID, folds: FoldSet = .all) {
        self.territory = territory
        self.folds = folds
        readers = FoldReaders(folds)
        var begin = BeginFold()
        for fold in folds.names { perform(&begin, on: fold) }
    }

    /// Takes in the stream's next event under the rules in force for it; events that no fold reads change nothing.
    @specialized(where Figure == Plain)
    public mutating func apply(_ event: FoldEvent, under rules: Rulebook) throws(FoldFailure) {
        var readers = readers[event.type]
        while readers != 0 {
            try apply(event, to: folds.names[readers.trailingZeroBitCount], rules)
            readers &= readers - 1
        }
    }

    /// A fold's state as canonical JSON: the same bytes however the history was cut. Nil for a fold that is not kept.
    @specialized(where Figure == Plain)
    public func stored(_ fold: FoldName) -> [UInt8]? {
        var views = self
        var store = StoreFold()
        views.perform(&store, on: fold)
        return store.bytes
    }

    /// Continues a fold where a stored state of the same version ended.
    @specialized(where Figure == Plain)
    public mutating func restore(_ fold: FoldName, from bytes: [UInt8]) throws(CodingFailure) {
        var restore = RestoreFold(bytes: bytes)
        try perform(&restore, on: fold)
    }
}
