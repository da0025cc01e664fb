public import ArgumentParser
import Events
import FieldCoding
public import Projections

/// A territory's name, checked.
struct TerritoryArgument: ExpressibleByArgument {
    /// The name.
    let id: TerritoryID

    init?(argument: String) {
        guard let id = TerritoryID(argument) else { return nil }
        self.id = id
    }
}

/// A day, `YYYY-MM-DD`.
struct DayArgument: ExpressibleByArgument {
    /// The day.
    let day: Day

    init?(argument: String) {
        guard let day = Day(argument) else { return nil }
        self.day = day
    }
}

/// An event type by its name; names that nobody knows are answered with the nearest one.
struct TypeArgument: ExpressibleByArgument {
    private let name: String

    init?(argument: String) { name = argument }

    /// The type of that name.
    func type() throws -> EventType {
        if let type = EventType(named: name) { return type }
        let near = Suggestion.nearest(to: name, among: Self.allValueStrings)
        throw Failure(
            .usage, "unknown event type \"\(name)\"",
            remedy: near.map { "did you mean \($0)?" } ?? "tejido events lists the types")
    }

    static var allValueStrings: [String] { EventType.allCases.map(\.name) }
    static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}

/// What is compared under two sets of rules.
enum ComparedArgument: ExpressibleByArgument {
    /// The decisions that follow from ballots and scores.
    case decisions
    /// A report.
    case report(ReportName)

    init?(argument: String) {
        if argument == "decisions" {
            self = .decisions
        } else if let report = ReportName(rawValue: argument) {
            self = .report(report)
        } else {
            return nil
        }
    }

    static var allValueStrings: [String] { ReportName.allValueStrings + ["decisions"] }
    static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}

extension ReportName: ExpressibleByArgument {}
extension Grouping: ExpressibleByArgument {}
