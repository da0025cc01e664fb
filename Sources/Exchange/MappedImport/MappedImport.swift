public import Events
import FieldCoding
public import Rules
public import StrictYAML

/// A source as the events that a mapping makes of it: the same events each time, and nothing that neither says.
public struct MappedImport: Sendable {
    /// An event, and where it comes from.
    public struct Origin: Sendable {
        /// Which kind of event of the mapping, from 0.
        public let kind: Int
        /// The line on which the row begins, from 1.
        public let line: Int
        /// The currency of the amounts that were read for it; nil where there are none.
        public let currency: Currency?
    }

    /// What became of one kind of event.
    public struct Kind: Sendable {
        /// What the mapping calls it.
        public let label: String
        /// The type.
        public let type: EventType
        /// Rows that it is made of.
        public internal(set) var rows = 0
        /// Events that were made.
        public internal(set) var events = 0
    }

    /// The events, in the order in which they are to be appended.
    public private(set) var proposals: [Proposal] = []
    /// Where each comes from.
    public private(set) var origins: [Origin] = []
    /// What is wrong with the source; with any of it nothing is to be appended.
    public private(set) var faults: [EventTableFault] = []
    /// The kinds of event, in order.
    public private(set) var kinds: [Kind] = []

    private let source: SourceTable
    private let events: [PlannedEvent]
    private let prefix: String
    private let file: MappingFile

    /// Most faults that are listed.
    public static let mostFaults = 1_000

    /// Makes the events of a source whose bytes have that SHA-256.
    ///
    /// Throws every fault of the mapping: what names no column, or no field.
    public init(_ source: SourceTable, as file: MappingFile, digest: ContentHash) throws(YAMLFaults) {
        var binder = MappingBinder(file, source, digest: digest)
        let events = binder.events()
        guard binder.faults.faults.isEmpty else { throw binder.faults.sorted }
        self.source = source
        self.events = events
        self.file = file
        prefix = "csv-\(digest.description.prefix(12))"
        kinds = events.map { Kind(label: $0.label, type: $0.type) }
        var reader = CellReader(file.mapping, tables: binder.tables)
        var constants = YAMLFaultList()
        for index in events.indices { make(index, &reader, &constants) }
        guard constants.faults.isEmpty else { throw constants.sorted }
        faults.sort { $0.line < $1.line }
    }

    /// The heading of the column that gives a field of an event; nil where the mapping states it itself.
    public func heading(of origin: Origin, at path: [String]) -> String? {
        let plan = events[origin.kind].plan.plan(at: path)
        return plan.isLeaf ? plan.columns.first.map { source.headings[$0] } : nil
    }

    private mutating func make(_ kind: Int, _ reader: inout CellReader, _ constants: inout YAMLFaultList) {
        let event = events[kind]
        let currency = event.plan.readsMoney ? file.mapping.currency : nil
        var known: Set<[String]> = []
        for (number, row) in source.rows.enumerated() where event.admits(row) {
            kinds[kind].rows += 1
            if let each = event.each, !known.insert(each.map { row.cells[$0].text }).inserted { continue }
            if faults.count >= Self.mostFaults { return }
            do throws(CellFault) {
                let proposal = try proposal(event, row, number + 1, &reader)
                proposals.append(proposal)
                origins.append(Origin(kind: kind, line: row.line, currency: currency))
                kinds[kind].events += 1
            } catch {
                guard error.isOfRow else {
                    // What the mapping states itself is wrong in every row alike.
                    let node = file.root.node(at: ["events", "\(kind)"] + error.failure.path)
                    constants.add(node.mark, error.failure.message, remedy: error.failure.remedy)
                    return
                }
                let failure = error.failure
                let heading = error.column.map { "column \(source.headings[$0]): " } ?? ""
                faults.append(
                    EventTableFault(
                        line: row.line, column: source.isOrdered ? (error.column ?? 0) + 1 : 1,
                        CodingFailure(
                            failure.code, heading + failure.message, at: 0,
                            remedy: failure.remedy, path: failure.path)))
            }
        }
    }

    private func proposal(
        _ event: PlannedEvent, _ row: SourceTable.Row, _ number: Int, _ reader: inout CellReader
    ) throws(CellFault) -> Proposal {
        guard case .object(let members) = event.plan,
            case .object(var entry)? = try reader.object(members, row, isRequired: true)
        else { preconditionFailure("an event is an object") }
        if !event.hasID { entry["id"] = .string("\(prefix)-\(event.label)-\(number)") }
        let text = JSONValue.object(entry).canonicalJSON
        do throws(CodingFailure) {
            return try Proposal(json: text.span)
        } catch {
            let plan = event.plan.plan(at: error.path)
            throw CellFault(plan.isLeaf ? plan.columns.first : nil, error, isOfRow: !plan.columns.isEmpty)
        }
    }
}
