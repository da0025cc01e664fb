import FieldCoding

/// What a JSON object holds, level by level, as cells of columns whose names join the levels by points.
struct ObjectCells {
    /// What holds other values.
    enum Container: Equatable {
        case object, list

        var words: String { self == .list ? "a list" : "an object" }
    }

    /// A column, with the levels above it, the outermost first.
    struct Column {
        let name: String
        fileprivate let levels: [(name: String, container: Container)]

        fileprivate init(_ name: String, below levels: [(name: String, container: Container)]) {
            self.name = name
            self.levels = levels
        }

        /// `a.b.0`: a level whose step is a number is a list.
        init(named name: String) {
            var levels: [(name: String, container: Container)] = []
            var above = ""
            for step in name.split(separator: ".") {
                let isElement = step.utf8.allSatisfy { 0x30...0x39 ~= $0 }
                if !above.isEmpty { levels.append((above, isElement ? .list : .object)) }
                above += above.isEmpty ? step : "." + step
            }
            self.init(name, below: levels)
        }
    }

    /// Where the object begins in its text.
    let offset: Int
    /// The columns that it gives a cell, in their order.
    private(set) var columns: [Column] = []
    private var cells: [String: SourceCell] = [:]
    private var containers: [String: Container] = [:]

    /// Reads the object that begins at an offset of a text that is UTF-8.
    init(in text: [UInt8], at offset: Int) throws(CodingFailure) {
        self.offset = offset
        var json = JSONReader(text.span, mode: .indexed, position: offset)
        try members(&json, text, Column("", below: []))
    }

    /// The object's cell of a column: empty where a member or element is absent, or null.
    func cell(_ column: Column) -> SourceCell {
        if let cell = cells[column.name] { return cell }
        if let container = containers[column.name] {
            return .misplaced("\(container.words) stands where one value is expected")
        }
        for level in column.levels.reversed() {
            if let container = containers[level.name] {
                if container == level.container { return .text("") }
                return .misplaced("\(level.name) is \(container.words), where \(level.container.words) is expected")
            }
            if let cell = cells[level.name] {
                if cell.isEmpty { return .text("") }
                return .misplaced(
                    "\(level.name) is \"\(cell.text.prefix(40))\", where \(level.container.words) is expected")
            }
        }
        return .text("")
    }

    private mutating func members(
        _ json: inout JSONReader, _ text: [UInt8], _ level: Column
    ) throws(CodingFailure) {
        let levels = level.name.isEmpty ? [] : level.levels + [(level.name, .object)]
        try json.members { (json, name, offset) throws(CodingFailure) in
            try value(&json, text, Column(level.name.isEmpty ? name : "\(level.name).\(name)", below: levels), offset)
        }
    }

    private mutating func value(
        _ json: inout JSONReader, _ text: [UInt8], _ column: Column, _ offset: Int
    ) throws(CodingFailure) {
        let name = column.name
        if cells[name] != nil || containers[name] != nil {
            throw CodingFailure(.duplicateField, "member \"\(name.prefix(80))\" stands twice", at: offset)
        }
        let range = try json.skippedValue()
        var inner = JSONReader(text.span, mode: .indexed, position: range.lowerBound)
        switch text[range.lowerBound] {
        case 0x7B:
            containers[name] = .object
            try members(&inner, text, column)
        case 0x5B:
            containers[name] = .list
            try inner.array { (json, index) throws(CodingFailure) in
                let element = Column("\(name).\(index)", below: column.levels + [(name, .list)])
                try value(&json, text, element, json.position)
            }
        case 0x22:
            // Text of a source need not be in normal form; that the bytes are UTF-8 has been seen.
            var string = JSONReader(text.span, mode: .trusting, position: range.lowerBound)
            add(column, SourceCell(trimming: try string.string()))
        case 0x6E: add(column, .text(""))
        case 0x74, 0x66: add(column, .text(String(decoding: text[range], as: UTF8.self)))
        default: add(column, .number(String(decoding: text[range], as: UTF8.self)))
        }
    }

    private mutating func add(_ column: Column, _ cell: SourceCell) {
        columns.append(column)
        cells[column.name] = cell
    }
}
