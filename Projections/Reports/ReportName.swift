public import FieldCoding

/// The reports that can be asked for.
public enum ReportName: String, FieldWord {
    case budgets, calls, conflicts, fabric, learning, networks, outcomes, participation, plans, polls, privacy
    case training

    /// What must be folded of every stream to make it.
    public var folds: FoldSet {
        switch self {
        case .budgets: [.ledger]
        case .calls: [.funnel, .ledger]
        case .conflicts: [.conflicts, .ledger]
        case .fabric: [.cycles, .fabric, .ledger, .lessons]
        case .learning: [.cycles, .ledger, .lessons]
        case .networks: [.community]
        case .outcomes: [.outcomes]
        case .participation: [.community, .ledger]
        case .plans: [.ledger, .planning]
        case .polls: [.ledger, .polling]
        case .privacy: [.privacy]
        case .training: [.community]
        }
    }

    /// What its rows may stand for, the standard first; empty where there is no choice.
    public var groupings: [Grouping] {
        switch self {
        case .budgets: [.fund, .call, .objective, .project]
        case .calls: [.call, .category, .territory]
        default: []
        }
    }

    /// Whether rows of one territory are made from the streams of others too; otherwise its own and `programme` are
    /// enough.
    public var spansTerritories: Bool {
        switch self {
        case .fabric, .learning, .privacy, .training: true
        default: false
        }
    }

    /// What must be folded for several reports.
    public static func folds(for reports: some Sequence<ReportName>) -> FoldSet {
        FoldSet(reports.flatMap(\.folds.names))
    }
}

/// What a row stands for.
public enum Grouping: String, FieldWord {
    case call, category, fund, objective, project, territory
}
