public import Events

/// Events of one type as a table: CSV whose header names fields of the event, with a row an event.
///
/// Cells are separated by commas and quoted as RFC 4180 says; lines end with LF, CRLF or CR; a byte order mark at the
/// start and blanks around a cell do not count. An empty cell is an absent field; a list is its elements with blanks
/// between them. Fields that hold objects, or lists of texts, have no cell: events that need them are written as JSON.
public struct EventTable: Sendable {
    /// What a row is, or a fault of the table that stands in a row's place.
    public struct Row: Sendable {
        /// The line on which it begins, from 1.
        public let line: Int
        /// The event, or why it is none.
        public let event: Result<Proposal, EventTableFault>

        init(_ fault: EventTableFault) {
            line = fault.line
            event = .failure(fault)
        }

        init(line: Int, _ event: Result<Proposal, EventTableFault>) {
            self.line = line
            self.event = event
        }
    }

    /// The rows, in order. A fault of the header, or of the text where it cannot be parted into rows, ends them.
    public private(set) var rows: [Row] = []

    /// Most columns of a table.
    public static let mostColumns = 1_024

    /// Reads a table of events of one type, which a column `type` names in every row where it is not given.
    public init(_ text: [UInt8], type: EventType? = nil) {
        do throws(EventTableFault) {
            var lines = try TableLines(text)
            guard let header = try lines.next(), let first = try lines.next() else { return }
            let named: EventType
            if let type { named = type } else { named = try EventRowReader.type(of: first, below: header) }
            let reader = EventRowReader(header, type: named)
            guard reader.faults.isEmpty else {
                rows = reader.faults.map(Row.init)
                return
            }
            var next: TableLines.Line? = first
            while let line = next {
                rows.append(Row(line: line.line, reader.event(line)))
                next = try lines.next()
            }
        } catch {
            rows.append(Row(error))
        }
    }
}
