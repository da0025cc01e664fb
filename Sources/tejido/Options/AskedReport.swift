import ArgumentParser
import Projections

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

    static var allValueStrings: [String] {
        (ReportName.allCases.map(\.rawValue) + EntryReport.allCases.map(\.rawValue)).sorted()
    }
    static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}

/// A report that is made from the entries one by one: nothing of it is kept.
enum EntryReport: String, CaseIterable {
    case deviations, trail
}
