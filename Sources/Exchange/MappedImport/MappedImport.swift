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
        /// The row.
        public let place: SourcePlace
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
        // Cells of a table are stated in the order of the mapping, rows that share a line in theirs.
        let isOrdered = source.isOrdered
        faults.sort { ($0.line, isOrdered ? 0 : $0.column) < ($1.line, isOrdered ? 0 : $1.column) }
    }

    /// The column that gives a field of an event, with its number where columns have an order; nil where the mapping
    /// states the field itself.
    public func column(of origin: Origin, at path: [String]) -> (heading: String, number: Int?)? {
        let plan = events[origin.kind].plan.plan(at: path)
        guard plan.isLeaf, let column = plan.columns.first else { return nil }
        return (source.headings[column], source.isOrdered ? column + 1 : nil)
    }

    private mutating func make(_ kind: Int, _ reader: inout CellReader, _ constants: inout YAMLFaultList) {
        let event = events[kind]
        let currency = event.plan.readsMoney ? file.mapping.currency : nil
        let asked = event.conditions.map(\.column)
        let needed = event.plan.columns + (event.each ?? [])
        var known: Set<[String]> = []
        for (number, row) in source.rows.enumerated() {
            if faults.count >= Self.mostFaults { return }
            do throws(CellFault) {
                try row.expectValues(at: asked)
                guard event.admits(row) else { continue }
                try row.expectValues(at: needed)
                kinds[kind].rows += 1
                if let each = event.each, !known.insert(each.map { row.cells[$0].text }).inserted { continue }
                let proposal = try proposal(event, row, number + 1, &reader)
                proposals.append(proposal)
                let place = row.place(number: number + 1)
                origins.append(Origin(kind: kind, place: place, currency: currency))
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
                note(
                    row.fault(
                        CodingFailure(
                            failure.code, heading + failure.message, at: 0, remedy: failure.remedy, path: failure.path),
                        cell: source.isOrdered ? error.column : nil))
            }
        }
    }

    /// What is wrong with a cell is said once, though several events are made of it.
    private mutating func note(_ fault: EventTableFault) {
        let isKnown = faults.contains { known in
            known.line == fault.line && known.column == fault.column && known.failure.message == fault.failure.message
        }
        if !isKnown { faults.append(fault) }
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
