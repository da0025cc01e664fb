import Engine
import Platform
import Reports
import Transparency

/// Shows what verifying a store came to, here or in a child that a damaged file cannot take us down with.
enum VerifyReport {
    /// Size and root of a sound store; else every finding, and an end with 1.
    static func show(_ verification: Programme.Verification?, _ format: FormatOptions, _ language: Language) throws {
        guard let verification else { throw Failure.said(.findings) }
        guard verification.findings.isEmpty else {
            try show(verification.findings.map { ($0.position, $0.place, $0.message) }, format, language)
            throw Failure.said(.findings)
        }
        try Console.print("sound: size \(verification.size), root \(verification.root.hex)\n")
    }

    /// Findings: a line each, or in a machine's form.
    static func show(
        _ findings: [(position: UInt64?, place: String, message: String)], _ format: FormatOptions, _ language: Language
    ) throws {
        guard format.format != nil, format.format != .table else {
            let lines = findings.map { position, place, message in
                Escaping.terminal("\(position.map { "position \($0)" } ?? place): \(message)") + "\n"
            }
            return try Console.print(lines.joined())
        }
        let sheet = Sheet(
            "findings", title: Phrase(es: "Hallazgos", en: "Findings"),
            columns: [
                .init("position", .position), .init("place", .id, heading: Phrase(es: "lugar", en: "place")),
                .init("message", .text, heading: Phrase(es: "hallazgo", en: "finding")),
            ],
            rows: findings.map { position, place, message in
                Sheet.Row([position.map { .number(Int64($0)) } ?? .absent, .text(place), .text(message)])
            })
        try format.show([sheet], in: language)
    }

    /// Verifies a store in a child process and passes on what it says; a child that dies is a finding.
    static func show(inChild directory: String, _ format: FormatOptions, _ language: Language) throws {
        let child = try check(directory, format.format ?? .table, language)
        try Console.print(String(decoding: child.output, as: UTF8.self))
        for line in String(decoding: child.errors, as: UTF8.self).split(separator: "\n") { Console.warn(String(line)) }
        switch child.end {
        case .exited(0): return
        case .exited(let code): throw Failure.said(Exit(rawValue: code) ?? .fault)
        case .signalled(let signal):
            let message = "the check was ended by signal \(signal): a page of log.mdb is damaged; restore a backup"
            try show([(nil, "log.mdb", message)], format, language)
            throw Failure.said(.findings)
        }
    }

    /// Runs the check in a child process.
    static func check(
        _ directory: String, _ form: TableFormat = .table, _ language: Language = .en, wrappingKey: String? = nil
    ) throws -> ChildProcess.Outcome {
        var arguments = [
            "verify", "--in-this-process", "--store", directory, "--lang", language.rawValue,
            "--format", form.rawValue,
        ]
        if let wrappingKey { arguments += ["--wrapping-key", wrappingKey] }
        return try ChildProcess.run(ThisProcess.executable(), arguments)
    }
}
