import FieldCoding

extension SourceTable {
    /// Reads objects: an array of them, or the array that member names lead to.
    ///
    /// Members of a member are columns too, `a.b`, and so are the elements of a list, `a.0`. `null` is an empty cell, and
    /// numbers stay as they are written.
    mutating func readObjects(_ text: [UInt8], at path: [String]) throws(EventTableFault) {
        let start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var places: [String: Int] = [:]
        var found: [(offset: Int, members: [(name: String, cell: SourceCell)])] = []
        do throws(CodingFailure) {
            var json = JSONReader(text.span, mode: .indexed, position: start)
            try Self.descend(&json, path[...]) { (json) throws(CodingFailure) in
                try json.array { (json, index) throws(CodingFailure) in
                    let range = try json.skippedValue()
                    var object = JSONReader(text.span, mode: .indexed, position: range.lowerBound)
                    var members: [(name: String, cell: SourceCell)] = []
                    try Self.members(&object, text, "", &members)
                    found.append((range.lowerBound, members))
                }
            }
            try json.end()
        } catch {
            let place = error.place(in: text.span)
            throw EventTableFault(line: place.line, column: place.column, error)
        }
        for object in found {
            for member in object.members where places[member.name] == nil {
                places[member.name] = headings.count
                headings.append(member.name)
            }
        }
        var line = 1
        var counted = 0
        for object in found {
            while counted < object.offset {
                if text[counted] == 0x0A { line += 1 }
                counted += 1
            }
            var cells = [SourceCell](repeating: .text(""), count: headings.count)
            for member in object.members {
                if let place = places[member.name] { cells[place] = member.cell }
            }
            rows.append(Row(line: line, cells: cells))
        }
    }

    /// Goes to the value that member names lead to, and passes over the others.
    private static func descend(
        _ json: inout JSONReader, _ path: ArraySlice<String>,
        _ body: (inout JSONReader) throws(CodingFailure) -> Void
    ) throws(CodingFailure) {
        guard let name = path.first else { return try body(&json) }
        let start = json.position
        var isFound = false
        try json.members { (json, member, _) throws(CodingFailure) in
            if member == name {
                isFound = true
                try descend(&json, path.dropFirst(), body)
            } else {
                _ = try json.skippedValue()
            }
        }
        if isFound { return }
        throw CodingFailure(
            .missingField, "no member \"\(name)\" holds the rows", at: start, remedy: "correct rows in the mapping")
    }

    /// Gathers the members of the object at the reader's place.
    private static func members(
        _ json: inout JSONReader, _ text: [UInt8], _ prefix: String,
        _ found: inout [(name: String, cell: SourceCell)]
    ) throws(CodingFailure) {
        var gathered: [(name: String, cell: SourceCell)] = []
        var seen: Set<String> = []
        try json.members { (json, name, offset) throws(CodingFailure) in
            if !seen.insert(name).inserted {
                throw CodingFailure(.duplicateField, "member \"\(name.prefix(80))\" stands twice", at: offset)
            }
            try value(&json, text, prefix + name, &gathered)
        }
        found += gathered
    }

    private static func value(
        _ json: inout JSONReader, _ text: [UInt8], _ name: String,
        _ found: inout [(name: String, cell: SourceCell)]
    ) throws(CodingFailure) {
        let range = try json.skippedValue()
        var inner = JSONReader(text.span, mode: .indexed, position: range.lowerBound)
        switch text[range.lowerBound] {
        case 0x7B: try members(&inner, text, name + ".", &found)
        case 0x5B:
            var elements: [(name: String, cell: SourceCell)] = []
            try inner.array { (json, index) throws(CodingFailure) in
                try value(&json, text, "\(name).\(index)", &elements)
            }
            found += elements
        case 0x22:
            // Text of a source need not be in normal form; that the bytes are UTF-8 has been seen.
            var string = JSONReader(text.span, mode: .trusting, position: range.lowerBound)
            found.append((name, SourceCell(trimming: try string.string())))
        case 0x6E: found.append((name, .text("")))
        case 0x74, 0x66: found.append((name, .text(String(decoding: text[range], as: UTF8.self))))
        default: found.append((name, .number(String(decoding: text[range], as: UTF8.self))))
        }
    }
}
