import ArgumentParser
import Projections
import Reports

/// A report by its name: one that is made from what was folded, or one that is made from the entries themselves.
enum AskedReport: ExpressibleByArgument {
    case folded(ReportName)
    case entries(EntryReport)

    init?(argument: String) {
        if let report = ReportName(rawValue: argument) {
            self = .folded(report)
        } else if let report = EntryReport(rawValue: argument) {
            self = .entries(report)
        } else {
            return nil
        }
    }

    /// The report's tables and columns.
    var reference: ReportReference {
        get throws {
            switch self {
            case .folded(let report): return try ReportReference(report)
            case .entries(let report):
                let standing = Standing(position: nil, day: nil, rulebook: nil)
                return ReportReference(
                    report == .trail ? Sheet.trail(standing: standing) : Sheet.deviations(standing: standing))
            }
        }
    }

    /// Every report, by name.
    static var all: [AskedReport] { allValueStrings.compactMap(AskedReport.init(argument:)) }

    static var allValueStrings: [String] {
        (ReportName.allCases.map(\.rawValue) + EntryReport.allCases.map(\.rawValue)).sorted()
    }
    static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}

/// A report that is made from the entries one by one: nothing of it is kept.
enum EntryReport: String, CaseIterable {
    case deviations, trail
}
