import Engine
import Events
import EventStore
import FieldCoding
import Platform
import Projections
import Testing

@Suite("What is derived is made again from the entries, byte for byte")
struct RebuildTests {
    @Test("derived tables of the log")
    func derived() throws {
        let workshop = try Workshop()
        try workshop.append(try Workshop.demo())
        let before = try workshop.programme.verify()
        #expect(before.findings.isEmpty)
        try workshop.programme.rebuildDerived()
        let after = try workshop.programme.verify()
        #expect(after.findings.isEmpty)
        #expect(after.root == before.root)
    }

    @Test("views caught up at many places equal views rebuilt", arguments: [1, 2, 3] as [UInt64])
    func views(seed: UInt64) throws {
        print("seed \(seed)")
        var source = SampleSource(seed: seed)
        let workshop = try Workshop()
        var rest = try Workshop.demo()[...]
        while !rest.isEmpty {
            let part = rest.prefix(1 + source.below(60))
            try workshop.append(Array(part))
            rest = rest.dropFirst(part.count)
            for report in ReportName.allCases where source.below(2) == 0 {
                _ = try workshop.programme.query(try #require(ReportQuery(report)))
            }
        }
        for report in ReportName.allCases { _ = try workshop.programme.query(try #require(ReportQuery(report))) }
        let caughtUp = try ViewStore(workshop.programme.files).dump()
        try workshop.programme.rebuild()
        let rebuilt = try ViewStore(workshop.programme.files).dump()
        #expect(!rebuilt.isEmpty)
        #expect(caughtUp.map(\.stream) == rebuilt.map(\.stream))
        #expect(caughtUp.map(\.bytes) == rebuilt.map(\.bytes))
        try Files.remove(workshop.programme.files.views)
        for report in ReportName.allCases { _ = try workshop.programme.query(try #require(ReportQuery(report))) }
        let anew = try ViewStore(workshop.programme.files).dump()
        #expect(anew.map(\.bytes) == rebuilt.map(\.bytes))
    }

    @Test("rows that were kept are those that would be made", arguments: [4, 5, 6] as [UInt64])
    func rows(seed: UInt64) throws {
        print("seed \(seed)")
        var source = SampleSource(seed: seed)
        let workshop = try Workshop()
        var rest = try Workshop.demo()[...]
        var now = Workshop.clock().milliseconds
        let queries = ReportName.allCases.flatMap { report in
            report.groupings.isEmpty
                ? [ReportQuery(report)] : report.groupings.map { ReportQuery(report, by: $0) }
        }.compactMap(\.self)
        // Everything that is recorded, but folded in memory.
        let inMemory = Viewpoint(knownAt: .position(.max))
        while !rest.isEmpty {
            let part = rest.prefix(1 + source.below(90))
            try workshop.append(Array(part))
            rest = rest.dropFirst(part.count)
            for query in queries where source.below(3) == 0 {
                let kept = try workshop.programme.query(query)
                #expect(kept.tables == (try workshop.programme.query(query, from: inMemory).tables), "seed \(seed)")
            }
            // A later day, on which terms may be over.
            if source.below(3) == 0 {
                now += 86_400_000 * Int64(1 + source.below(40))
                let moment = Instant(milliseconds: now)
                workshop.programme.clock = { moment }
            }
        }
        let aromos = TerritoryID(unchecked: "los-aromos")
        for query in queries {
            let kept = try workshop.programme.query(query).tables
            #expect(kept == (try workshop.programme.query(query).tables))
            let own = try #require(ReportQuery(query.report, by: query.grouping, territory: aromos))
            #expect(try workshop.programme.query(own).tables == kept.map { $0.rows(of: aromos) })
        }
    }

    @Test("views are the same on one thread and on two")
    func threads() throws {
        let workshop = try Workshop()
        try workshop.append(try Workshop.demo())
        try workshop.programme.rebuild(workers: 1)
        let one = try ViewStore(workshop.programme.files).dump()
        try workshop.programme.rebuild(workers: 2)
        let two = try ViewStore(workshop.programme.files).dump()
        #expect(one.map(\.bytes) == two.map(\.bytes))
    }
}
