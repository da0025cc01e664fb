import Events
import FieldCoding
import Glibc

/// The demo's history, read from the project's own folder.
enum Demo {
    static func story() throws -> Story {
        var story = Story()
        for line in try lines() {
            let proposal = try Proposal(json: line.span)
            story.tell(on: proposal.occurred, proposal.event, in: proposal.territory)
        }
        return story
    }

    private static func lines() throws -> [[UInt8]] {
        var path = #filePath.split(separator: "/").map(String.init)
        path.removeLast(4)
        let name = "/" + (path + ["Demo", "programme.jsonl"]).joined(separator: "/")
        return try read(name).split(separator: 0x0A).map(Array.init)
    }

    private static func read(_ name: String) throws -> [UInt8] {
        guard let file = unsafe fopen(name, "r") else { throw MalformedConstant() }
        // The descriptor is ours until it is closed.
        defer { unsafe _ = fclose(file) }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = unsafe part.withUnsafeMutableBytes { unsafe fread($0.baseAddress, 1, $0.count, file) }
            if count == 0 { return bytes }
            bytes += part[..<count]
        }
    }
}
