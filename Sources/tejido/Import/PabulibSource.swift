import ArgumentParser
import Decisions
import Engine
import Events
import EventStore
import Exchange
import FieldCoding
import Platform
import Reports

/// One Pabulib file on its way into a territory's stream.
struct PabulibSource {
    let path: String
    let territory: TerritoryID
    let actor: ActorID

    /// Imports the file and says what came of it: a row of the report, and what had to be decided on the way.
    func bring(into programme: Programme, isDryRun: Bool) throws -> (row: Sheet.Row, notices: [String]) {
        let bytes = try Files.read(path, limit: PabulibLimits.bytes)
        let file = try PabulibFile(parsing: bytes)
        let digest = ContentHash(of: bytes)
        let election = try PabulibImport(file, digest: digest, into: try target(of: digest, programme))

        // Imported events may have been recorded with irregularities that the file does not name: the id decides.
        let new = try election.proposals.filter { proposal in
            try proposal.id.map { try programme.log.find($0) == nil } ?? true
        }
        var result = PabulibResult(total: election.proposals.count, new: new.count)
        for start in stride(from: 0, to: new.count, by: Limits.batchEvents) {
            let part = new[start..<min(start + Limits.batchEvents, new.count)]
            try append(part, to: programme, isDryRun, &result)
            // Later parts can only be judged when the earlier ones are in.
            if isDryRun { break }
        }
        let notices = election.report.notices.map(\.description) + election.report.ballotNotices.map(\.description)
        return (PabulibSheet.row(path, territory, file, election.report, result), notices)
    }

    private func append(
        _ part: ArraySlice<Proposal>, to programme: Programme, _ isDryRun: Bool, _ result: inout PabulibResult
    ) throws {
        var options = Programme.AppendOptions()
        options.isDryRun = isDryRun
        options.excuse = PabulibImport.reason
        let outcome = try programme.append(try part.map { try Prepared($0) }, options)
        guard outcome.refusals.isEmpty else {
            var refusals = try RefusalPrinter(programme.log, FormatOptions.parse([]), .en)
            try refusals.take(outcome) { InputPlace(file: path, line: $0) }
            try refusals.end()
            throw Failure(
                .refused,
                "\(path): \(outcome.refusals.count) events were refused; nothing of the file was appended"
                    + (result.appended > 0 ? " after the first \(result.appended) events" : ""),
                remedy: "import into a territory of its own")
        }
        result.appended += outcome.appendedCount
        result.irregular += outcome.receipts.count { !$0.broken.isEmpty }
    }

    /// What the log holds already of the territory and of this very file.
    private func target(of digest: ContentHash, _ programme: Programme) throws -> PabulibImportTarget {
        let log = programme.log
        var target = PabulibImportTarget(territory: territory, actor: actor)
        guard let stream = try log.stream(named: territory) else { return target }
        try log.forEach(of: stream.number, in: 0..<stream.count) { row in
            let header = try row.header
            if target.proposedBy == nil, header.type == .territoryProposed {
                target.proposedBy = try row.recorded().envelope.id
            }
            target.lastOccurred = max(target.lastOccurred ?? header.occurred, header.occurred)
            return true
        }
        if let known = try log.find(PabulibImport.rulesEvent(of: digest)) {
            target.recordedAsRetroactive = try log.withEntry(at: known.position) { row in
                (try row.recorded().event as? RulesEnacted)?.retroactive
            }
        }
        return target
    }
}

/// What became of a file's events.
struct PabulibResult {
    /// Events that the file makes.
    let total: Int
    /// Those that were not in the log.
    let new: Int
    /// Those that were appended, or would be.
    var appended = 0
    /// Those of them that break a rule.
    var irregular = 0

    init(total: Int, new: Int) {
        self.total = total
        self.new = new
    }
}
