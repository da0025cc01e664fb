import ArgumentParser
import Demo
import Engine
import Events
import EventStore
import FieldCoding
import Platform
import Projections
import Reports

/// `tejido demo`: a whole programme in miniature.
struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Make a store of a fictional programme, and show what it can tell.",
        discussion: """
            Two territories through selection, board, priorities, plan, calls, execution and lessons, in four cycles, with \
            an event of every type.

            Example:
              tejido demo
              tejido query budgets --store demo.tejido
            """)

    @OptionGroup var store: StoreOptions

    @Argument(help: "The store to be made.", completion: .directory)
    var directory = "demo.tejido"

    func run() throws {
        let language = store.language
        let programme = try open()
        let bytes = DemoProgramme.lines
        let readings = try InputReader.read(try InputReader.pieces(bytes.span), of: bytes)
        let batch = try readings.map { reading in
            switch reading {
            case .prepared(let event): return event
            case .refused(let refusal):
                throw Failure(.fault, "the demo's line \(refusal.line): \(refusal)", remedy: "report it")
            }
        }
        let outcome = try programme.append(batch)
        guard outcome.refusals.isEmpty else {
            var refusals = try RefusalPrinter(programme.log, FormatOptions.parse([]), language)
            try refusals.take(outcome) { InputPlace(file: "demo", line: $0) }
            try refusals.end()
            throw Failure(.refused, "\(directory) holds something else", remedy: "name another directory")
        }
        let told = Self.told
        try Self.head(Phrase(es: "La historia de \(told)", en: "The story of \(told)"), "replay \(told)", language)
        try Replay.tell(told, programme, language)
        for report in [ReportName.plans, .budgets, .learning] {
            guard let query = ReportQuery(report) else { continue }
            try Self.head(nil, "query \(report.rawValue)", language)
            try Self.show(try programme.sheets(query), language)
        }
        try Self.showExplanation(programme, language)
        try Self.showComparison(programme, language)
        try Console.print("\n" + Self.ending(directory, outcome)[language] + "\n")
    }

    /// Where one figure of the budgets comes from.
    private static func showExplanation(_ programme: Programme, _ language: Language) throws {
        guard let query = ReportQuery(.budgets, by: .project) else { return }
        let row = "los-aromos/radio-acompana"
        try head(
            Phrase(
                es: "¿De dónde sale una cifra? De estas decisiones, y de ninguna otra:",
                en: "Where does a figure come from? From these decisions, and from no others:"),
            "explain budgets \(row) withGrantee --by project", language)
        try show([programme.explanation(of: query, row, "withGrantee", in: language)], language)
    }

    /// What the budgets of one day would have been under another rule.
    private static func showComparison(_ programme: Programme, _ language: Language) throws {
        guard let query = ReportQuery(.budgets, by: .project), let day = Day("2024-10-12") else { return }
        try head(
            Phrase(
                es: "¿Y si un gasto contara como ejecutado desde que se rinde, y no desde que se acepta?",
                en: "What if an expense counted as executed once it is reported, and not only once it is accepted?"),
            "compare budgets --by project --as-of \(day) --rules reported.yaml", language,
            before: "printf 'execution:\\n  executedBasis: reportedExpense\\n' > reported.yaml")
        let rules = JSONValue.object(["execution": .object(["executedBasis": .string("reportedExpense")])])
        let comparison = try programme.compare(query, from: Viewpoint(asOf: day), with: rules)
        let inForce = Phrase(es: "en vigor", en: "in force")
        try show([Compare.sheet(comparison, query, inForce, "reported.yaml")], language)
    }

    private static func show(_ sheets: [Sheet], _ language: Language) throws {
        try Console.print(
            SheetWriter(.table, in: language, width: Terminal.isTerminal(1) ? Terminal.width : nil).text(sheets))
    }

    /// The territory whose story is told.
    private static let told = TerritoryID(unchecked: "los-aromos")

    /// The demo's store, made when it is not there: a second demo in the same place records nothing twice.
    private func open() throws -> Programme {
        let programme =
            Files.exists(StoreFiles(directory).log)
            ? try Programme(directory, wrappingKey: StoreOptions.wrappingKey) { Console.warn("tejido: \($0)") }
            : try Programme.create(
                directory, origin: EventID(unchecked: "tejido/demo"), wrappingKey: StoreOptions.wrappingKey,
                clock: try StoreOptions.clock())
        if let clock = try StoreOptions.clock() { programme.clock = clock }
        return programme
    }

    private static func head(
        _ title: Phrase?, _ command: String, _ language: Language, before: String? = nil
    ) throws {
        try Console.print(
            (title.map { "\n\($0[language])\n" } ?? "") + "\n" + (before.map { "$ \($0)\n" } ?? "")
                + "$ tejido \(command)\n\n")
    }

    private static func ending(_ directory: String, _ outcome: Outcome) -> Phrase {
        let place = Escaping.terminal(directory)
        return Phrase(
            es: "El almacén está en \(place): \(outcome.size) entradas. Siga con: tejido --store \(place) verify",
            en: "The store is at \(place): \(outcome.size) entries. Go on with: tejido --store \(place) verify")
    }
}
