import FieldCoding

extension SourceTable {
    /// Reads objects: an array of them, or the array that member names lead to.
    ///
    /// Members of a member are columns too, `a.b`, and so are the elements of a list, `a.0`. `null` is an empty cell, and
    /// numbers stay as they are written. Columns that are `awaited` are there though no object has them.
    mutating func readObjects(
        _ text: [UInt8], at path: [String], awaited: [String] = []
    ) throws(EventTableFault) {
        let start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var objects: [ObjectCells] = []
        do throws(CodingFailure) {
            var json = JSONReader(text.span, mode: .indexed, position: start)
            try Self.descend(&json, path[...]) { (json) throws(CodingFailure) in
                try json.array { (json, index) throws(CodingFailure) in
                    objects.append(try ObjectCells(in: text, at: try json.skippedValue().lowerBound))
                }
            }
            try json.end()
        } catch {
            let place = error.place(in: text.span)
            throw EventTableFault(line: place.line, column: place.column, error)
        }
        var columns = awaited.map(ObjectCells.Column.init(named:))
        var known = Set(awaited)
        for object in objects {
            for column in object.columns where known.insert(column.name).inserted { columns.append(column) }
        }
        headings = columns.map(\.name)
        var line = 1
        var lineStart = 0
        var counted = 0
        let list = path.map { "/" + JSONPointer.token($0) }.joined()
        for (index, object) in objects.enumerated() {
            while counted < object.offset {
                counted += 1
                guard text[counted - 1] == 0x0A else { continue }
                line += 1
                lineStart = counted
            }
            rows.append(
                Row(
                    line: line, column: object.offset - lineStart + 1, name: "\(list)/\(index)",
                    cells: columns.map(object.cell)))
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
}
