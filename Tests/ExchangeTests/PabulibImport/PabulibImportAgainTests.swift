import Events
import Testing

@testable import Exchange

/// Imports into a stream that holds something already.
@Suite struct PabulibImportAgainTests {
    private func first(_ target: PabulibImportTarget) throws -> (proposals: [Proposal], rules: RulesEnacted) {
        let election = try ImportSupport.election(SmallFiles.approval, into: target)
        return (election.proposals, try #require(election.proposals.first?.event as? RulesEnacted))
    }

    @Test func theSameFileProposesTheSameEventsAgain() throws {
        let fresh = try first(ImportSupport.target)
        var target = ImportSupport.target
        target.proposedBy = PabulibImport.territoryEvent(of: ImportSupport.digest)
        target.lastOccurred = Day("2024-03-31")
        target.recordedAsRetroactive = false
        let again = try first(target)
        #expect(again.proposals.map(ImportSupport.line) == fresh.proposals.map(ImportSupport.line))
        #expect(again.proposals.map(\.evidence) == fresh.proposals.map(\.evidence))
    }

    @Test func anotherElectionDoesNotProposeTheTerritoryAgain() throws {
        var target = ImportSupport.target
        target.proposedBy = EventID(unchecked: "somebody-else")
        let proposals = try first(target).proposals
        #expect(!proposals.contains { $0.event is TerritoryProposed })
        #expect(proposals.count == 14)
    }

    @Test func rulesAreRetroactiveWhereSomethingOccurredOnOrAfterTheirDay() throws {
        // The election begins on 2024-03-01.
        let table: [(lastOccurred: String?, recorded: Bool?, isRetroactive: Bool)] = [
            (nil, nil, false), ("2024-02-29", nil, false), ("2024-03-01", nil, true), ("2024-05-01", nil, true),
            ("2024-05-01", false, false), ("2024-02-01", true, true),
        ]
        for row in table {
            var target = ImportSupport.target
            target.lastOccurred = row.lastOccurred.flatMap { Day($0) }
            target.recordedAsRetroactive = row.recorded
            let rules = try first(target).rules
            #expect(rules.retroactive == row.isRetroactive, "\(row)")
            #expect(rules.reason != nil)
        }
    }

    @Test func twoElectionsShareNoIDs() throws {
        let one = try ImportSupport.election(SmallFiles.approval)
        let other = try PabulibImport(
            SmallFiles.parse(SmallFiles.changed("instance;2024", "instance;2025")),
            digest: ImportSupport.otherDigest, into: ImportSupport.target)
        let events = Set(one.proposals.map { $0.id?.text }).intersection(other.proposals.map { $0.id?.text })
        #expect(events.isEmpty)
        let calls = [one, other].flatMap { ImportSupport.events(CallPublished.self, of: $0) }.map(\.call.text)
        #expect(calls[0].hasPrefix("riverside-2024-") && calls[1].hasPrefix("riverside-2025-"))
    }

    @Test func anotherEditionOfTheSameElectionHasItsIDs() throws {
        let one = try ImportSupport.election(SmallFiles.approval)
        let other = try PabulibImport(
            SmallFiles.parse(SmallFiles.changed("p/2;400,5", "p/2;400,6")), digest: ImportSupport.otherDigest,
            into: ImportSupport.target)
        #expect(
            ImportSupport.events(CallPublished.self, of: one).map(\.call)
                == ImportSupport.events(CallPublished.self, of: other).map(\.call))
    }
}
