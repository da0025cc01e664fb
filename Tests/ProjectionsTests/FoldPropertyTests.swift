import Events
import FieldCoding
import Projections
import Rules
import Testing

/// What must hold of every fold, whatever happened.
@Suite struct FoldPropertyTests {
    private static let revote = JSONValue.object(["poll": .object(["revote": .boolean(true)])])

    /// Under the standard rules, and where ballots must be kept.
    private func rules(_ seed: UInt64) throws -> Rulebook {
        seed.isMultiple(of: 2) ? try Rulebook.standard.overlaid(with: Self.revote) : .standard
    }

    private func bytes(_ views: Views<Plain>) -> [[UInt8]] { FoldName.allCases.map { views.stored($0) ?? [] } }

    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func aStateKeptUpEqualsOneMadeFromNothingAtEveryPrefix(seed: UInt64) throws {
        let rules = try rules(seed)
        let story = try HistoryGenerator.story(seed: seed, events: 250)
        var source = SampleSource(seed: seed &+ 1_000)
        var interrupted: [TerritoryID: Views<Plain>] = [:]
        var whole: [TerritoryID: Views<Plain>] = [:]
        for (count, step) in story.steps.enumerated() {
            var views = interrupted[step.territory] ?? Views(of: step.territory)
            // Put away and taken up again, some folds of them.
            for fold in FoldName.allCases where source.below(6) == 0 {
                let stored = try #require(views.stored(fold))
                try views.restore(fold, from: stored)
            }
            try views.apply(step.event, under: rules)
            interrupted[step.territory] = views
            try whole[step.territory, default: Views(of: step.territory)].apply(step.event, under: rules)
            #expect(
                interrupted[step.territory].map(bytes) == whole[step.territory].map(bytes),
                "seed \(seed), after \(count + 1) events, \(step.territory)")
        }
        for rebuilt in try story.fold(Plain.self, under: rules) where interrupted[rebuilt.territory] != nil {
            #expect(interrupted[rebuilt.territory].map(bytes) == bytes(rebuilt), "seed \(seed), \(rebuilt.territory)")
        }
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func theOrderOfTheStreamsIsNothing(seed: UInt64) throws {
        let views = try HistoryGenerator.story(seed: seed, events: 300).fold(Plain.self)
        var source = SampleSource(seed: seed)
        for report in ReportName.allCases {
            let query = try #require(ReportQuery(report))
            let shuffled = views.shuffled(using: &source)
            #expect(
                try query.tables(from: views, .test("2024-12-01")) == query.tables(from: shuffled, .test("2024-12-01")),
                "seed \(seed), \(report)")
        }
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func rowsThatDoNotSpanTerritoriesAreMadeFromTheirOwnStreamAndTheProgrammes(seed: UInt64) throws {
        let views = try HistoryGenerator.story(seed: seed, events: 300).fold(Plain.self)
        for report in ReportName.allCases where !report.spansTerritories {
            for grouping in report.groupings.map(Optional.some) + (report.groupings.isEmpty ? [nil] : []) {
                let query = try #require(ReportQuery(report, by: grouping))
                let all = try query.tables(from: views, .test("2024-12-01"))
                for own in views {
                    let two = views.filter { $0.territory == own.territory || $0.territory == .programme }
                    let tables = try query.tables(from: two, .test("2024-12-01"))
                    for (left, right) in zip(all, tables) {
                        #expect(
                            left.rows(of: own.territory) == right.rows(of: own.territory),
                            "seed \(seed), \(report) of \(own.territory)")
                    }
                }
                #expect(
                    all.allSatisfy { table in
                        table.rows.map(\.key)
                            == views.map(\.territory).sorted().flatMap { table.rows(of: $0).rows.map(\.key) }
                    }, "seed \(seed), \(report): rows stand by territory")
            }
        }
    }

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func aTracedFigureIsThePlainOneAndItsPartsSumToIt(seed: UInt64) throws {
        let rules = try rules(seed)
        let story = try HistoryGenerator.story(seed: seed, events: 300)
        let plain = try story.fold(Plain.self, under: rules)
        let traced = try story.fold(Traced.self, under: rules)
        for report in ReportName.allCases {
            for grouping in report.groupings.map(Optional.some) + (report.groupings.isEmpty ? [nil] : []) {
                let query = try #require(ReportQuery(report, by: grouping))
                let tables = zip(
                    try query.tables(from: plain, .test("2024-12-01")),
                    try query.tables(from: traced, .test("2024-12-01")))
                for (left, right) in tables { compare(left, right, story, "seed \(seed), \(report)") }
            }
        }
    }

    private func compare(
        _ plain: ReportTable<Plain>, _ traced: ReportTable<Traced>, _ story: Story, _ place: String
    ) {
        #expect(plain.columns == traced.columns, "\(place)")
        #expect(plain.rows.map(\.key) == traced.rows.map(\.key), "\(place)")
        for (left, right) in zip(plain.rows, traced.rows) {
            for (column, (one, other)) in zip(plain.columns, zip(left.cells, right.cells)) {
                guard case .figure(let figure) = other else {
                    #expect("\(one)" == "\(other)", "\(place), \(left.key), \(column.name)")
                    continue
                }
                #expect(one == .figure(Plain(figure.value)), "\(place), \(left.key), \(column.name)")
                #expect(figure.parts.reduce(0) { $0 + $1.amount } == figure.value)
                #expect(figure.parts.allSatisfy { $0.position < UInt64(story.steps.count) })
                #expect(column.isExplainable, "\(column.name) holds figures")
            }
        }
    }

    @Test func onlyTheEventsThatAFoldReadsChangeIt() throws {
        let story = try HistoryGenerator.story(seed: 77, events: 400)
        for fold in FoldName.allCases {
            let wanted = FoldSet([fold])
            let all = try story.fold(Plain.self, folds: wanted)
            let read = story.steps.filter { wanted.reads.contains($0.event.type) }
            let some = try Story.fold(read[...], Plain.self, folds: wanted)
            for views in all {
                let other = some.first { $0.territory == views.territory } ?? Views(of: views.territory, folds: wanted)
                #expect(views == other, "\(fold) of \(views.territory)")
            }
        }
    }

    @Test func columnsAreNamedOnceAndDocumented() throws {
        for report in ReportName.allCases {
            for grouping in report.groupings.map(Optional.some) + (report.groupings.isEmpty ? [nil] : []) {
                for table in try Story().tables(report, by: grouping) {
                    #expect(table.columns.first?.name == "territory")
                    #expect(Set(table.columns.map(\.name)).count == table.columns.count)
                    #expect(table.columns.allSatisfy { $0.documentation.hasSuffix(".") && $0.documentation.count > 8 })
                    #expect(
                        table.columns.contains { $0.name == "currency" } == table.columns.contains { $0.kind == .money }
                    )
                }
            }
        }
    }
}
