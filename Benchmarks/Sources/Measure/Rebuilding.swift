import Engine
import EventStore
import Platform
import Projections

/// Makes views from nothing on a given number of threads.
struct Rebuilding {
    let store: String
    let workers: Int
    /// Of these reports; of all when none is named.
    let reports: [String]

    func run() throws {
        let programme = try Programme(store)
        let named = reports.compactMap(ReportName.init(rawValue:))
        let reports = named.isEmpty ? ReportName.allCases : named
        try Measure.time("rebuild") {
            let (_, size) = try programme.rebuild(reports, workers: workers)
            return (size, "\"workers\":\(workers),\"anonymousKiB\":\(try anonymousMemory())")
        }
    }

    /// Memory of this process that is not the file's map, at the end: what grows with the state.
    private func anonymousMemory() throws -> Int {
        let status = String(decoding: try Files.read("/proc/self/status", limit: 1 << 20), as: UTF8.self)
        for line in status.split(separator: "\n") where line.hasPrefix("RssAnon:") {
            return Int(line.split(separator: " ").dropFirst().first ?? "") ?? 0
        }
        return 0
    }
}
