import Engine
import EventStore
import Events
import Exchange
import FieldCoding
import Reports
import Rules
import Transparency

/// The events of an imported file on their way into the log: all of them, or none and every reason why not.
struct ImportedEvents {
    /// What messages call the file.
    let name: String
    let programme: Programme
    let format: FormatOptions
    let language: Language
    let isDryRun: Bool
    /// Why events are recorded though they break a rule; nil to refuse them.
    let excuse: Text?
    /// Whether more events than a batch takes are appended batch by batch; else the file must be parted.
    var isParted = false

    /// What came of it.
    struct Result {
        /// The receipts of what was appended, or would be.
        fileprivate(set) var new: [EventID: Receipt] = [:]
        /// How many of these break a rule.
        var irregular: Int { new.values.count { !$0.broken.isEmpty } }
        /// How many events stood in the log already.
        fileprivate(set) var present = 0
        /// Where the log stands.
        fileprivate(set) var summary = ""
        /// What a dry run would change in the budgets.
        fileprivate(set) var effect: Sheet?
    }

    /// Appends events; `places` says where in the file each stands, `currency` in which currency its amounts are,
    /// `column` which column gives the field of an event that a pointer leads to. With any of `faults` nothing is tried.
    func append(
        _ proposals: [Proposal], places: [SourcePlace] = [], faults: [EventTableFault] = [],
        currency: (Int) -> Currency? = { _ in nil },
        column: (Int, String) -> RefusalPrinter.Column? = { _, _ in nil }
    ) throws -> Result {
        var result = Result()
        guard faults.isEmpty else { throw try refuse(faults) }
        guard isParted || proposals.count <= Limits.batchEvents else {
            throw Failure(
                .refused, "\(name) makes \(proposals.count) events; \(Limits.batchEvents) are recorded at once",
                remedy: "part the file")
        }
        var options = Programme.AppendOptions()
        options.isDryRun = isDryRun
        options.excuse = excuse
        var new: [Int] = []
        for (index, proposal) in proposals.enumerated() {
            switch try programme.recognition(of: proposal) {
            case .new: new.append(index)
            case .recorded: result.present += 1
            case .different(let position):
                options.earlierRefusals.append(
                    Refusal(
                        line: places.isEmpty ? 0 : index + 1, id: proposal.id, type: proposal.event.type,
                        territory: proposal.territory, cause: .differentContent(position: position)))
            }
        }
        var waiting = new[...]
        while !waiting.isEmpty || !options.earlierRefusals.isEmpty {
            let batch = try waiting.prefix(Limits.batchEvents).map {
                try Prepared(proposals[$0], line: places.isEmpty ? 0 : $0 + 1, currency: currency($0))
            }
            waiting.removeFirst(batch.count)
            let outcome = try programme.append(batch, options)
            guard outcome.refusals.isEmpty else {
                throw try refuse(outcome, places, after: result, column)
            }
            for receipt in outcome.receipts where receipt.isNew { result.new[receipt.id] = receipt }
            result.present += outcome.receipts.count { !$0.isNew }
            guard isDryRun else { continue }
            result.effect = try programme.budgetsEffect(of: batch, outcome)
            if !waiting.isEmpty {
                Console.warn("\(name): the last \(waiting.count) events rest on those before and were not judged")
            }
            break
        }
        result.summary = try summary(of: result)
        return result
    }

    private func summary(of result: Result) throws -> String {
        let (new, present) = (result.new.count, result.present)
        if isDryRun { return "dry run: \(new) would be appended, \(present) already recorded; nothing was written" }
        let head = try programme.log.head()
        return "appended \(new), already recorded \(present); size \(head.size), root \(head.tree.root().hex)"
    }

    /// Says what is wrong with the file itself.
    private func refuse(_ faults: [EventTableFault]) throws -> Failure {
        let refusals = faults.enumerated().map { index, fault in
            let cause = Refusal.Cause.unreadable(fault.failure, line: index, column: fault.column)
            return Refusal(line: index, id: nil, type: nil, cause: cause)
        }
        var printer = RefusalPrinter(programme.log, format, language)
        try printer.take(refusals, { InputPlace(file: name, line: faults[$0].line, row: faults[$0].row) })
        try printer.end()
        return failure(refusals.count, after: Result())
    }

    /// Says why events were refused. What the engine calls their lines are their numbers among the events, from 1; they
    /// are told in the order of the file.
    private func refuse(
        _ outcome: Outcome, _ places: [SourcePlace], after result: Result,
        _ column: (Int, String) -> RefusalPrinter.Column?
    ) throws -> Failure {
        func place(_ line: Int) -> SourcePlace? { places.isEmpty ? nil : places[line - 1] }
        let refusals = outcome.refusals.sorted { (place($0.line)?.number ?? 0) < (place($1.line)?.number ?? 0) }
        var printer = RefusalPrinter(programme.log, format, language)
        try printer.take(refusals, clashing: outcome.clashing) { line in
            InputPlace(file: name, line: place(line)?.line ?? 0, row: place(line)?.row)
        } column: { refusal, pointer in
            refusal.line == 0 ? nil : column(refusal.line - 1, pointer)
        }
        try printer.end()
        return failure(refusals.count, after: result)
    }

    private func failure(_ refusals: Int, after result: Result) -> Failure {
        let count = "\(refusals) \(refusals == 1 ? "refusal" : "refusals")"
        guard result.new.isEmpty else {
            return Failure(
                .refused, "\(name): \(count); the \(result.new.count) events before were appended, no later one",
                remedy: "correct what is listed and import all of it into another territory")
        }
        return Failure(
            .refused, "\(name): \(count); nothing was appended",
            remedy: "correct what is listed and import all of it again")
    }
}
