public import Events

/// What an import found.
public struct PabulibImportReport: Sendable, Equatable {
    /// Projects submitted.
    public internal(set) var projects = 0
    /// Ballots cast.
    public internal(set) var ballots = 0
    /// Ballots whose way of voting the file does not say, or says in a word that is not known here.
    public internal(set) var ballotsWithoutChannel = 0
    /// Ballots that name a project more than once; it counts once.
    public internal(set) var repeatedProjects = 0
    /// Ballots outside a limit that the file states.
    public internal(set) var ballotsOutsideLimits = 0
    /// Projects that the file marks selected.
    public internal(set) var awarded = 0
    /// Their costs together.
    public internal(set) var awardedTotal: Money = 0
    /// What was done where the file leaves a question open, in the order of the file.
    public internal(set) var notices: [PabulibImportNotice] = []
    /// What is odd about single ballots.
    public internal(set) var ballotNotices: [PabulibNotice] = []
}

/// Something that an import had to decide, or could not carry over.
public enum PabulibImportNotice: Sendable, Equatable {
    /// META has neither day; the year comes from the instance.
    case daysFromInstance(String)
    /// META has only the other of `date_begin` and `date_end`; it stands for both.
    case dayMissing(String)
    /// META has no currency: amounts have two decimals and the currency `XXX` (ISO 4217: none).
    case currencyMissing
    /// The budget was finer than the currency's minor unit.
    case budgetRoundedDown
    /// The selected projects cost more than the budget, so that the call states no pot.
    case potLeftOut(budget: Int64, awarded: Int64)
    /// The rule is none that is known here; projects are taken by votes, skipping what does not fit.
    case ruleUnknown(String)
    /// The poll cannot state this limit.
    case limitNotCarried(PabulibNotice.Limit)
    /// Characters of the title are controls, unassigned, or beyond the length of a text.
    case titleRepaired(line: Int, project: String)
    /// The project has no title; its id stands for it.
    case titleMissing(line: Int, project: String)
    /// `selected` is neither 0 nor 1: the project is funded from elsewhere or not at all.
    case selectedOtherwise(line: Int, project: String, value: Int64)
}

extension PabulibImportNotice: CustomStringConvertible {
    /// One line.
    public var description: String {
        switch self {
        case .daysFromInstance(let instance): "date_begin and date_end are absent; the year is that of \"\(instance)\""
        case .dayMissing(let key): "\(key) is absent; the other day stands for it"
        case .currencyMissing: "currency is absent; amounts are recorded with two decimals in XXX (no currency)"
        case .budgetRoundedDown: "budget is finer than the currency's smallest unit and was rounded down"
        case .potLeftOut(let budget, let awarded):
            "the selected projects cost \(awarded) and the budget is \(budget) (minor units); the call states no pot"
        case .ruleUnknown(let rule): "rule \"\(rule)\" is not known; recorded as votesSkip"
        case .limitNotCarried(let limit): "\(limit.rawValue) is a limit that a poll cannot state"
        case .titleRepaired(let line, let project): "line \(line): the name of project \"\(project)\" was repaired"
        case .titleMissing(let line, let project):
            "line \(line): project \"\(project)\" has no name; its id stands for it"
        case .selectedOtherwise(let line, let project, let value):
            "line \(line): project \"\(project)\" is marked \(value), which means no award from the pot"
        }
    }
}
