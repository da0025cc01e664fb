public import ArgumentParser
import Engine
import Events
import Platform
public import Reports

/// Which store, and in which language; they may stand before the command or after it.
struct StoreOptions: ParsableArguments {
    @Option(
        name: .long, help: "The store (else $TEJIDO_STORE, else ./programme.tejido).", completion: .directory)
    var store: String?

    @Option(name: .long, help: "The language of tables and stories (else the locale's).")
    var lang: Language?

    /// The store's directory.
    var directory: String {
        if let store { return store }
        if let named = ThisProcess.variable("TEJIDO_STORE"), !named.isEmpty { return named }
        return "programme.tejido"
    }

    /// Whether the store is named at all, or the usual one is meant.
    var isNamed: Bool { store != nil || ThisProcess.variable("TEJIDO_STORE")?.isEmpty == false }

    /// The reader's language.
    var language: Language {
        if let lang { return lang }
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(ThisProcess.variable).first { !$0.isEmpty }
        return Language(locale: locale)
    }

    /// Opens the store to append.
    func open() throws -> Programme { try open(readOnly: false, Self.wrappingKey) }

    /// Opens the store to read: its log is not written. The wrapping key is the usual one when none is named.
    func openToRead(wrappingKey: String? = nil) throws -> Programme {
        try open(readOnly: true, wrappingKey ?? Self.wrappingKey)
    }

    private func open(readOnly: Bool, _ wrappingKey: String?) throws -> Programme {
        let programme = try Programme(directory, readOnly: readOnly, wrappingKey: wrappingKey) {
            Console.warn("tejido: \($0)")
        }
        if let clock = try Self.clock() { programme.clock = clock }
        return programme
    }

    /// Now, for commands that open no store.
    static func moment() throws -> Instant { try clock()?() ?? Instant(milliseconds: Clock.now()) }

    /// The file of the vault's wrapping key, where `$TEJIDO_VAULT_KEY` names one; else it lies beside the store.
    static var wrappingKey: String? {
        guard let path = ThisProcess.variable("TEJIDO_VAULT_KEY"), !path.isEmpty else { return nil }
        return path
    }

    /// A clock that stands still at `$TEJIDO_CLOCK`, for tests; nil for the system's.
    static func clock() throws -> (() -> Instant)? {
        guard let text = ThisProcess.variable("TEJIDO_CLOCK"), !text.isEmpty else { return nil }
        guard let moment = Instant(text) else {
            throw Failure(
                .usage, "TEJIDO_CLOCK is no moment: \(text)",
                remedy: "write it as 2026-03-02T12:00:00.123Z, or unset it")
        }
        return { moment }
    }
}

extension Language: ExpressibleByArgument {
    /// A language by its code, with or without region.
    public init?(argument: String) { self.init(code: argument) }
}
