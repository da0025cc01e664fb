public import FieldCoding

/// The reports that can be asked for.
public enum ReportName: String, FieldWord {
    case agreements, boards, budgets, calls, conflicts, cycles, fabric, learning, needs, networks
    case organisations, outcomes, participation, plans, polls, privacy, projects, rankings, rules, territories
    case training

    /// What must be folded of every stream to make it.
    public var folds: FoldSet {
        switch self {
        case .agreements: [.funnel, .ledger, .organisations]
        case .boards: [.boards]
        case .budgets: [.ledger]
        case .calls: [.funnel, .ledger]
        case .conflicts: [.conflicts, .ledger]
        case .cycles: [.boards, .cycles, .ledger, .lessons, .planning, .polling]
        case .fabric: [.cycles, .fabric, .ledger, .lessons]
        case .learning: [.cycles, .ledger, .lessons]
        case .needs: [.planning]
        case .networks: [.community]
        case .organisations: [.funnel, .ledger, .organisations]
        case .outcomes: [.outcomes]
        case .participation: [.community, .ledger]
        case .plans: [.ledger, .planning]
        case .polls: [.ledger, .polling]
        case .privacy: [.privacy]
        case .projects: [.funnel, .ledger, .polling]
        case .rankings: [.funnel, .ledger]
        case .rules: [.enactments]
        case .territories: [.boards, .cycles, .ledger, .lessons, .planning, .polling, .profile]
        case .training: [.community]
        }
    }

    /// Raised when rows are made otherwise from the same folds and that shows in no column's definition: rows that were
    /// kept are then made anew.
    public static let version = 2

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
        case .cycles, .fabric, .learning, .organisations, .privacy, .territories, .training: true
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
