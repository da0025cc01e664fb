import Engine
import Events
import EventStore
import Platform

/// A store with persons and notes, whose programme can be closed and opened again.
final class VaultWorkshop {
    static let ana = "p-" + String(repeating: "a", count: 26)
    static let blas = "p-" + String(repeating: "b", count: 26)
    static let clara = "p-" + String(repeating: "c", count: 26)
    /// Everything that must not be found once Ana is forgotten.
    static let secrets = ["Ana Huenchumán Pereira", "ana@example.org", "Carnet de Ana 12.345.678-5"]
    static let blasName = "Blas Soto"

    let directory: String
    var path: String { Files.join(directory, "store") }
    var key: String { path + ".key" }
    /// Nil while the store is closed.
    private(set) var programme: Programme?

    init() throws {
        directory = try Files.makeTemporaryDirectory(in: ThisProcess.temporaryDirectory, prefix: "tejido-vault-")
        programme = try Programme.create(path, origin: EventID(unchecked: "test"), clock: Workshop.clock)
    }

    deinit { try? Files.removeTree(directory) }

    func open() throws -> Programme {
        if let programme { return programme }
        let opened = try Programme(path)
        opened.clock = Workshop.clock
        programme = opened
        return opened
    }

    func close() { programme = nil }

    @discardableResult
    func append(_ lines: String...) throws -> Outcome {
        let outcome = try open().append(try Workshop.prepared(Array(lines.joined(separator: "\n").utf8)))
        if let refusal = outcome.refusals.first { throw UnexpectedRefusal(text: "\(refusal)") }
        return outcome
    }

    /// Ana with all that is known of her, and Blas.
    func registerBoth() throws {
        try append(
            Self.event(
                "person.registered", id: "ana",
                #""person":"\#(Self.ana)","name":"\#(Self.secrets[0])","contact":"\#(Self.secrets[1])","#
                    + #""document":"\#(Self.secrets[2])","basis":"consent""#),
            Self.event(
                "person.registered", id: "blas",
                #""person":"\#(Self.blas)","name":"\#(Self.blasName)","basis":"contract""#))
    }

    static func event(_ type: String, id: String, _ data: String) -> String {
        #"{"type":"\#(type)","territory":"programme","occurred":"2026-02-01","actor":"desk","id":"\#(id)","#
            + #""data":{\#(data)}}"#
    }

    static func forgetAna(id: String = "forget-ana") -> String {
        event(
            "person.erased", id: id,
            #""person":"\#(ana)","right":"erasure","requested":"2026-01-31","basis":"carta 12","#
                + #""authorisedBy":["\#(blas)","\#(clara)"]"#)
    }

    static func eraseText(of target: String, _ slots: String...) -> String {
        let list = slots.map { "\"\($0)\"" }.joined(separator: ",")
        return event(
            "text.erased", id: "erase-\(target)-\(slots.count)",
            #""target":"\#(target)","slots":[\#(list)],"basis":"acta 8","authorisedBy":["\#(blas)","\#(clara)"]"#)
    }

    /// Every file of the store, by name, and what is in it.
    func files() throws -> [String: [UInt8]] {
        var all: [String: [UInt8]] = [:]
        func look(_ directory: String, _ prefix: String) throws {
            for name in try Files.list(directory) {
                let place = Files.join(directory, name)
                if Files.isDirectory(place) {
                    try look(place, prefix + name + "/")
                } else {
                    all[prefix + name] = try Files.read(place)
                }
            }
        }
        try look(path, "")
        return all
    }

    /// The files of the store that hold some bytes.
    func holders(of needle: [UInt8]) throws -> [String] {
        try files().filter { $0.value.holds(needle) }.keys.sorted()
    }

    /// The findings of `verify`, as they are shown.
    func findings() throws -> [String] { try open().verify().findings.map(\.description) }

    /// What is shown of every slot of an entry.
    func shown(at position: UInt64, revealing: Bool = true) throws -> [String: ShownSlot] {
        let programme = try open()
        let recorded = try programme.log.withEntry(at: position) { try $0.recorded() }
        var all: [String: ShownSlot] = [:]
        for slot in try recorded.event.heldSlots {
            all[slot.name.text] = try programme.shown(slot, of: recorded, revealing: revealing)
        }
        return all
    }
}

extension [UInt8] {
    /// Whether some bytes stand in these.
    func holds(_ needle: [UInt8]) -> Bool {
        guard let first = needle.first else { return true }
        var start = startIndex
        while let found = self[start...].firstIndex(of: first) {
            if self[found...].starts(with: needle) { return true }
            start = found + 1
        }
        return false
    }
}
