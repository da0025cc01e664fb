import Engine
import Events
import Exchange
import FieldCoding
import Platform
import Reports
import StrictYAML

/// A source on its way into the log by a mapping.
struct MappedSource {
    private let name: String
    private let format: FormatOptions
    private let language: Language
    private let mapping: Mapping
    private let table: SourceTable
    private let content: MappedImport

    /// Reads mapping and source; says every fault of either and ends the command where there is one.
    init(path: String, mapping mappingPath: String, format: FormatOptions, language: Language) throws {
        self.format = format
        self.language = language
        let mappingText = try Files.read(mappingPath, limit: YAMLLimits.bytes)
        let source = try ImportedFile(path, limit: Limits.batchBytes)
        name = source.name
        do {
            let file = try MappingFile(reading: mappingText)
            mapping = file.mapping
            table = try SourceTable(source.bytes, as: file.mapping)
            content = try MappedImport(table, as: file, digest: ContentHash(of: source.bytes))
        } catch let faults as YAMLFaults {
            for fault in faults.faults { Console.warn("\(mappingPath):\(fault.line):\(fault.column): \(fault)") }
            throw Failure(
                .refused, "\(mappingPath) is no mapping of \(name); nothing was appended",
                remedy: "correct what is listed")
        } catch let fault as EventTableFault {
            let remedy = fault.failure.remedy ?? "see that the mapping says how the file is written"
            throw Failure(.refused, "\(name):\(fault.line): \(fault.failure.message)", remedy: remedy)
        }
    }

    /// Appends all events, or none, and shows what came of it.
    func bring(into programme: Programme, isDryRun: Bool) throws {
        sayHowItIsRead()
        let importing = ImportedEvents(
            name: name, programme: programme, format: format, language: language, isDryRun: isDryRun,
            excuse: mapping.excuse)
        let result = try importing.append(
            content.proposals, places: content.origins.map(\.place), faults: content.faults,
            currency: { content.origins[$0].currency }
        ) { index, pointer in
            content.column(of: content.origins[index], at: pointer.split(separator: "/").map(String.init))
        }
        try format.show([sheet(result)] + [result.effect].compactMap { $0 }, in: language)
        Console.warn(result.summary)
    }

    /// What the mapping says of the source, since a wrong word there changes every figure.
    private func sayHowItIsRead() {
        var parts = [(mapping.format ?? .csv).rawValue, (mapping.encoding ?? .utf8).rawValue]
        if mapping.format != .json { parts.append("cells parted by \((mapping.separator ?? .comma).rawValue)") }
        parts.append("numbers as \((mapping.numbers ?? .plainPoint).rawValue)")
        parts.append("days as \((mapping.days ?? .yearFirst).rawValue)")
        if let currency = mapping.currency { parts.append("amounts in \(currency)") }
        Console.warn("\(name): \(table.count) rows; \(parts.joined(separator: ", "))")
        if table.looksLikeUTF8 {
            Console.warn("\(name): its bytes read as utf-8 too: look at letters with accents before you go on")
        }
        if table.count == 0 {
            Console.warn("\(name): there is no row, and so there are no events")
        } else if content.proposals.isEmpty, content.faults.isEmpty {
            Console.warn("\(name): no row gives an event: none meets what the mapping asks for in when and unless")
        }
    }

    private func sheet(_ result: ImportedEvents.Result) -> Sheet {
        var sheet = Sheet(
            "import", title: Phrase(es: "Importación de \(name)", en: "Import of \(name)"),
            columns: [
                .init("name", .id, heading: Phrase(es: "nombre", en: "name")),
                .init("type", .id, heading: Phrase(es: "tipo", en: "type")),
                .init("rows", .count, heading: Phrase(es: "filas", en: "rows")),
                .init("events", .count, heading: Phrase(es: "eventos", en: "events")),
                .init("irregular", .count, heading: Phrase(es: "fuera de regla", en: "irregular")),
                .init("appended", .count, heading: Phrase(es: "agregados", en: "appended")),
                .init("present", .count, heading: Phrase(es: "ya registrados", en: "already recorded")),
            ], rows: [])
        var appended = [Int](repeating: 0, count: content.kinds.count)
        var irregular = appended
        for (proposal, origin) in zip(content.proposals, content.origins) {
            guard let id = proposal.id, let receipt = result.new[id] else { continue }
            appended[origin.kind] += 1
            if !receipt.broken.isEmpty { irregular[origin.kind] += 1 }
        }
        for (index, kind) in content.kinds.enumerated() {
            let counts = [
                kind.rows, kind.events, irregular[index], appended[index], kind.events - appended[index],
            ]
            sheet.rows.append(
                Sheet.Row(
                    key: kind.label,
                    [.text(kind.label), .text(kind.type.name)] + counts.map { .number(Int64($0)) }))
        }
        return sheet
    }
}
