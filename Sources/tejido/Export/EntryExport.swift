import Engine
import EventStore
import Events
import Platform
import Transparency

/// Entries on their way out: the whole log, or what the histories of some territories rest on.
struct EntryExport {
    let programme: Programme
    let territories: [TerritoryID]

    /// Writes each entry, as it is stored or in another form, a line each, and says on standard error what was written and its roots.
    func run(_ form: ((Span<UInt8>) throws -> [UInt8])? = nil) throws {
        let (head, all) = try programme.log.standing()
        var streams = all
        if !territories.isEmpty {
            let names = try programme.streams(neededBy: territories)
            streams = all.filter { names.contains($0.name) }
        }
        let numbers = Set(streams.map(\.number))
        var output = OutputWriter.standardOutput()
        var count = 0
        try programme.log.forEach(in: 0..<head.size) { row in
            guard numbers.contains(row.territory) else { return true }
            count += 1
            if let form {
                let text = try form(row.json)
                try output.write(text.span)
            } else {
                try output.write(row.json)
            }
            try output.write("\n")
            return !output.isClosed
        }
        try output.flush()
        // Nobody read it to its end: nothing is said of the whole.
        if output.isClosed { return }
        if streams.count == all.count {
            Console.warn("entries: \(count), root \(head.tree.root().hex)")
        } else {
            Console.warn("entries: \(count) of \(head.size)")
        }
        for stream in streams {
            Console.warn("\(stream.name): \(stream.count), root \(stream.tree.root().hex)")
        }
    }
}
