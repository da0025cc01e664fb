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
    let format: FormatOptions
    let language: Language

    /// Imports the file and says what came of it: a row of the report, and what had to be decided on the way.
    func bring(into programme: Programme, isDryRun: Bool) throws -> (row: Sheet.Row, notices: [String]) {
        let bytes = try Files.read(path, limit: PabulibLimits.bytes)
        let file = try PabulibFile(parsing: bytes)
        let digest = ContentHash(of: bytes)
        let election = try PabulibImport(file, digest: digest, into: try target(of: digest, programme))

        let events = ImportedEvents(
            name: path, programme: programme, format: format, language: language, isDryRun: isDryRun,
            excuse: PabulibImport.reason, isParted: true)
        let result = try events.append(election.proposals)
        let notices = election.report.notices.map(\.description) + election.report.ballotNotices.map(\.description)
        return (PabulibSheet.row(path, territory, file, election.report, result), notices)
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
