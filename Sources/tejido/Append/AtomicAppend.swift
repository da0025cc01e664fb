import Engine
import Events
import FieldCoding
import Reports
import Transparency

/// Appends all files together: everything or nothing.
struct AtomicAppend {
    let programme: Programme
    let files: [InputFile]
    let isDryRun: Bool
    /// How many entries territories must have.
    let expected: [TerritoryID: UInt64]

    /// Appends, shows the receipts, or lists every refusal and fails.
    func run(_ printer: inout ReceiptPrinter, _ refusals: RefusalPrinter) throws {
        var refusals = refusals
        var places = InputPlaces()
        var batch: [Prepared] = []
        var options = Programme.AppendOptions()
        options.isDryRun = isDryRun
        options.expected = expected
        var line = 1
        var room = Limits.batchBytes
        for file in files {
            places.begin(file.name, at: line)
            let bytes = try file.contents(limit: room)
            room -= bytes.count
            do {
                for reading in try file.readings(of: bytes, firstLine: line) {
                    switch reading {
                    case .prepared(let event): batch.append(event)
                    case .refused(let refusal): options.earlierRefusals.append(refusal)
                    }
                }
            } catch let failure as CodingFailure {
                options.earlierRefusals.append(Refusal(unreadable: failure, in: bytes.span, firstLine: line))
            }
            line += 1 + bytes.count { $0 == 0x0A }
        }
        let outcome = try programme.append(batch, options)
        guard outcome.refusals.isEmpty else {
            try refusals.take(outcome, places.place)
            try refusals.end()
            let count = outcome.refusals.count
            let (events, verb) = count == 1 ? ("event", "was") : ("events", "were")
            throw Failure(
                .refused, "\(count) \(events) \(verb) refused; nothing was appended",
                remedy: "correct what is listed and send all of it again")
        }
        try printer.take(outcome.receipts)
        try printer.end(
            printer.summary(outcome.size, outcome.root, isDryRun: isDryRun),
            effect: isDryRun ? try programme.budgetsEffect(of: batch, outcome) : nil)
    }
}

extension ReceiptPrinter {
    /// How much was appended, and where the log stands now.
    func summary(_ size: UInt64, _ root: Digest, isDryRun: Bool = false) -> String {
        if isDryRun {
            return "dry run: \(appended) would be appended, \(present) already recorded; nothing was written"
        }
        return "appended \(appended), already recorded \(present); size \(size), root \(root.hex)"
    }
}
