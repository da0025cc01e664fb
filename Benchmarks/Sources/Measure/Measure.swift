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
            try Rebuilding(store: arguments[1], workers: workers, reports: Array(arguments.dropFirst(3))).run()
        case "shares" where arguments.count == 2: try VotingFile(arguments[1]).shares()
        case "schulze" where arguments.count == 2: try VotingFile(arguments[1]).schulze()
        default: usage()
        }
    }

    private static func usage() {
        print(
            "usage: Measure trace INPUT STORE CHUNK TRACE | decode STORE | headers STORE | rebuild STORE WORKERS [REPORT…]"
                + " | shares BALLOTS | schulze BALLOTS"
        )
    }

    /// How often each thing is timed.
    private static let runs = 3

    /// Times `body`, which returns how many entries it saw and more to print, and prints the median.
    ///
    /// As in the yardstick a first run is not counted: it maps the file's pages.
    static func time(_ measure: String, _ body: () throws -> (count: UInt64, more: String)) rethrows {
        var (count, more) = try body()
        var times: [Int64] = []
        for _ in 0..<runs {
            let start = Clock.monotonicNanoseconds()
            (count, more) = try body()
            times.append(Clock.monotonicNanoseconds() - start)
        }
        let seconds = Double(times.sorted()[runs / 2]) / 1e9
        let rate = (Double(count) / seconds).rounded()
        print(
            "{\"measure\":\"\(measure)\",\"count\":\(count),\"seconds\":\(seconds),\"perSecond\":\(rate),\(more)}")
    }
}
