import Engine
import EventStore
import Events
import Platform

/// Reads every entry, as typed events or by headers alone.
struct Scanning {
    let log: EventLog

    init(store: String) throws { log = try Programme(store, readOnly: true).log }

    func decode() throws {
        let size = try log.head().size
        try Measure.time("decode") {
            var bytes = 0
            try log.forEach(in: 0..<size) { row in
                let recorded = try row.recorded()
                bytes &+= recorded.envelope.id.text.utf8.count
                return true
            }
            return (size, "\"check\":\(bytes)")
        }
    }

    func headers() throws {
        let size = try log.head().size
        try Measure.time("headers") {
            var sum: UInt64 = 0
            try log.forEach(in: 0..<size) { row in
                sum &+= UInt64(row.typeNumber) &+ UInt64(row.territory)
                return true
            }
            return (size, "\"check\":\(sum)")
        }
    }
}
