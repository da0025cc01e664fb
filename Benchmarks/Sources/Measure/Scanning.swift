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
        let start = Clock.monotonicNanoseconds()
        var bytes = 0
        try log.forEach(in: 0..<size) { row in
            let recorded = try row.recorded()
            bytes &+= recorded.envelope.id.text.utf8.count
            return true
        }
        Measure.report("decode", size, since: start, ",\"check\":\(bytes)")
    }

    func headers() throws {
        let size = try log.head().size
        let start = Clock.monotonicNanoseconds()
        var sum: UInt64 = 0
        try log.forEach(in: 0..<size) { row in
            sum &+= UInt64(row.typeNumber) &+ UInt64(row.territory)
            return true
        }
        Measure.report("headers", size, since: start, ",\"check\":\(sum)")
    }
}
