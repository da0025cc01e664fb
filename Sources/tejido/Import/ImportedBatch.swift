import Engine
import EventStore
import Events
import Exchange
import FieldCoding
import Reports
import Transparency

/// The events of an imported file on their way into the log: all of them, or none and every reason why not.
struct ImportedBatch {
    /// What messages call the file.
    let name: String
    let programme: Programme
    let format: FormatOptions
    let language: Language
    let isDryRun: Bool
    /// Why events are recorded though they break a rule; nil to refuse them.
    let excuse: Text?

    /// What came of it.
    struct Result {
        /// The receipts of what was appended, or would be.
        let new: [EventID: Receipt]
        /// Where the log stands.
        let summary: String
        /// What a dry run would change in the budgets.
        let effect: Sheet?
    }

    /// Appends events; `lines` says on which line of the file each stands, `heading` which column gives the field of a
    /// refused event that a pointer leads to. With any of `faults` nothing is tried.
    func append(
        _ proposals: [Proposal], lines: [Int], faults: [EventTableFault] = [],
        heading: (Refusal, String) -> String? = { _, _ in nil }
    ) throws -> Result {
        guard faults.isEmpty else {
            let refusals = faults.map { fault in
                Refusal(
                    line: fault.line, id: nil, type: nil,
                    cause: .unreadable(fault.failure, line: fault.line, column: fault.column))
            }
            throw try refuse(refusals, clashing: [:], heading)
        }
        guard proposals.count <= Limits.batchEvents else {
            throw Failure(
                .refused, "\(name) makes \(proposals.count) events; \(Limits.batchEvents) are recorded at once",
                remedy: "part the file")
        }
        var options = Programme.AppendOptions()
        options.isDryRun = isDryRun
        options.excuse = excuse
        var batch: [Prepared] = []
        var present = 0
        for (proposal, line) in zip(proposals, lines) {
            // What was excused stands in the log with a reason that the file does not give: the id decides.
            if excuse != nil, let id = proposal.id, try programme.log.find(id) != nil {
                present += 1
                continue
            }
            batch.append(try Prepared(proposal, line: line))
        }
        let outcome = try programme.append(batch, options)
        guard outcome.refusals.isEmpty else { throw try refuse(outcome.refusals, clashing: outcome.clashing, heading) }
        let new = outcome.receipts.filter(\.isNew)
        present += outcome.receipts.count - new.count
        let summary =
            isDryRun
            ? "dry run: \(new.count) would be appended, \(present) already recorded; nothing was written"
            : "appended \(new.count), already recorded \(present); size \(outcome.size), root \(outcome.root.hex)"
        return Result(
            new: Dictionary(uniqueKeysWithValues: new.map { ($0.id, $0) }), summary: summary,
            effect: isDryRun ? try programme.budgetsEffect(of: batch, outcome) : nil)
    }

    private func refuse(
        _ refusals: [Refusal], clashing: [UInt64: EventID], _ heading: (Refusal, String) -> String?
    ) throws -> Failure {
        var printer = RefusalPrinter(programme.log, format, language)
        try printer.take(refusals, clashing: clashing, { InputPlace(file: name, line: $0) }, heading: heading)
        try printer.end()
        let count = refusals.count
        return Failure(
            .refused, "\(name): \(count) \(count == 1 ? "refusal" : "refusals"); nothing was appended",
            remedy: "correct what is listed and import all of it again")
    }
}
