import Engine
import EventStore
import Events
import Platform
import Projections

/// Times one thing that the engine does and prints a JSON line: `run.py` takes turns between this and the yardstick.
@main
enum Measure {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        switch arguments.first {
        case "trace" where arguments.count == 5:
            guard let chunk = Int(arguments[3]) else { return usage() }
            try Tracing(input: arguments[1], store: arguments[2], chunk: chunk).run(writing: arguments[4])
        case "decode" where arguments.count == 2: try Scanning(store: arguments[1]).decode()
        case "headers" where arguments.count == 2: try Scanning(store: arguments[1]).headers()
        case "rebuild" where arguments.count >= 3:
            guard let workers = Int(arguments[2]) else { return usage() }
            try Rebuilding(store: arguments[1], workers: workers, report: arguments.dropFirst(3).first).run()
        default: usage()
        }
    }

    private static func usage() {
        print(
            "usage: Measure trace INPUT STORE CHUNK TRACE | decode STORE | headers STORE | rebuild STORE WORKERS [REPORT]"
        )
    }

    /// Prints what was measured.
    static func report(_ measure: String, _ count: UInt64, since start: Int64, _ more: String = "") {
        let seconds = Double(Clock.monotonicNanoseconds() - start) / 1e9
        let rate = Double(count) / seconds
        print(
            "{\"measure\":\"\(measure)\",\"count\":\(count),\"seconds\":\(seconds),\"perSecond\":\(rate.rounded())\(more)}"
        )
    }
}
