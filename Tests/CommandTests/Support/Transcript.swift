import Platform
import Testing

/// A session at a terminal: commands as they are typed, what they answer, and the exit code where it is not 0.
///
/// ```text
/// # Anything after a # is for the reader.
/// $ tejido append - <<'END'
/// > {"not":"an event"}
/// > END
/// stdin:1:1: field "type" is missing
/// [65]
/// ```
///
/// Every transcript begins in an empty directory. `TEJIDO_RECORD=1` writes down what is answered instead of checking.
struct Transcript {
    /// The file's name without its ending.
    let name: String
    private let path: String
    private var parts: [Part] = []

    private enum Part {
        case comment(String)
        case step(command: [String], answer: [String])
    }

    /// The directory of the transcripts.
    static let directory = Files.join(Files.parent("\(#filePath)"), "../Transcripts")

    /// The names of all transcripts.
    static var names: [String] {
        let files = (try? Files.list(directory)) ?? []
        return files.filter { $0.hasSuffix(".transcript") }.map { String($0.dropLast(".transcript".count)) }
    }

    init(named name: String) throws {
        self.name = name
        path = Files.join(Self.directory, name + ".transcript")
        var command: [String]?
        var answer: [String] = []
        func step(_ parts: inout [Part]) {
            if let command { parts.append(.step(command: command, answer: answer)) }
            answer = []
        }
        let text = String(decoding: try Files.read(path), as: UTF8.self)
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix("$ ") {
                step(&parts)
                command = [String(line.dropFirst(2))]
            } else if line.hasPrefix("> "), command != nil, answer.isEmpty {
                command?.append(String(line.dropFirst(2)))
            } else if line.hasPrefix("# ") {
                step(&parts)
                command = nil
                parts.append(.comment(line))
            } else if command != nil {
                answer.append(line)
            }
        }
        step(&parts)
        // The file ends with a line feed, which is no empty line of the last answer.
        if case .step(let command, let answer)? = parts.last, answer.last == "" {
            parts[parts.count - 1] = .step(command: command, answer: answer.dropLast())
        }
    }

    /// Types everything and holds the answers to what is written, or writes them down.
    func run() throws {
        let workshop = try Workshop()
        var recorded = ""
        for part in parts {
            guard case .step(let command, let answer) = part else {
                if case .comment(let line) = part { recorded += line + "\n" }
                continue
            }
            let outcome = try workshop.shell(command.joined(separator: "\n"))
            var lines = outcome.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            if lines.last == "" { lines.removeLast() }
            lines = lines.map { $0.replacing(workshop.directory, with: "DIRECTORY") }
            if outcome.code != 0 { lines.append("[\(outcome.code)]") }
            recorded += "$ " + command.joined(separator: "\n> ") + "\n" + lines.map { $0 + "\n" }.joined()
            if !Self.isRecording { #expect(lines == answer, "\(name): $ \(command.joined(separator: "\n"))") }
        }
        if Self.isRecording { try Files.write(Array(recorded.utf8), to: path, durable: false) }
    }

    private static let isRecording = ThisProcess.variable("TEJIDO_RECORD") == "1"
}
