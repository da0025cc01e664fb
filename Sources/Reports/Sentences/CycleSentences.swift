import Events
import FieldCoding

extension CycleOpened: Told {
    func told(by t: Teller) -> String {
        t.say(
            es: "Se abrió el ciclo \(n), con \(t.counted(goals.count, .goals)).",
            en: "Cycle \(n) was opened, with \(t.counted(goals.count, .goals)).")
    }
}

extension CycleClosed: Told {
    func told(by t: Teller) -> String {
        t.say(es: "Se cerró el ciclo \(n).", en: "Cycle \(n) was closed.")
    }
}

extension RulesEnacted: Told {
    func told(by t: Teller) -> String {
        let changes = Self.parameters(of: parameters, "", t)
        let what = changes.isEmpty ? t.say(es: "sin cambios", en: "no changes") : t.list(changes)
        return t.say(
            es: "Se dictó el reglamento \(rulebook), vigente desde el \(t.day(effective))"
                + "\(retroactive ? ", con efecto retroactivo" : ""): \(what).",
            en: "The rulebook \(rulebook) was enacted, effective from \(t.day(effective))"
                + "\(retroactive ? ", retroactively" : ""): \(what).")
    }

    /// `board.minSeats = 7`, parameter by parameter in the order of their names.
    private static func parameters(of value: JSONValue, _ path: String, _ t: Teller) -> [String] {
        guard let members = value.members else { return ["\(path) = \(written(value, t))"] }
        return members.sorted { $0.key < $1.key }.flatMap { name, member in
            parameters(of: member, path.isEmpty ? name : "\(path).\(name)", t)
        }
    }

    private static func written(_ value: JSONValue, _ t: Teller) -> String {
        switch value {
        case .string(let text): Teller.oneLine(text)
        case .integer(let number): t.numerals.integer(number)
        case .boolean(let flag): (flag ? Phrasebook.yes : Phrasebook.no)[t.language]
        case .array(let elements): t.counted(elements.count, .elements)
        case .object: t.say(es: "(grupo)", en: "(group)")
        }
    }
}
