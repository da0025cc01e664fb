import Events
import Platform
import RulebookFiles
import StrictYAML

/// A rulebook's file as it is named on the command line; `-` is standard input.
struct RulebookSource {
    /// What messages call it.
    let name: String
    private let path: String?

    init(_ argument: String) {
        path = argument == "-" ? nil : argument
        name = path ?? "stdin"
    }

    /// Reads it; throws `YAMLFaults` when it is no rulebook.
    func read() throws -> RulebookFile {
        try RulebookFile(reading: Files.read(path ?? "/dev/stdin", limit: Limits.batchBytes))
    }

    /// Reads it, or says every fault and ends the command.
    func readOrRefuse() throws -> RulebookFile {
        do {
            return try read()
        } catch let faults as YAMLFaults {
            for line in lines(faults) { Console.warn(line) }
            throw Failure(
                .refused, "\(name) is no rulebook", remedy: "correct what is listed; tejido rules check checks it")
        }
    }

    /// Each fault with its place, `FILE:LINE:COLUMN: …`.
    func lines(_ faults: YAMLFaults) -> [String] {
        faults.faults.map { "\(name):\($0.line):\($0.column): \($0)" }
    }
}
