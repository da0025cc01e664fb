import Events

extension PersonRegistered: Told {
    func told(by t: Teller) -> String {
        t.say(
            es: "Se inscribió a \(person): \(t.text(name))" + t.when(organisation) { ", de \(t.name($0))" }
                + " (\(t.word(basis))).",
            en: "\(person) was registered: \(t.text(name))" + t.when(organisation) { ", of \(t.name($0))" }
                + " (\(t.word(basis))).")
    }
}

extension PersonErased: Told {
    func told(by t: Teller) -> String {
        t.say(
            es: "Se acogió \(t.word(right)) de los datos de \(person), según lo pedido el \(t.day(requested)): "
                + t.ending(basis),
            en: "\(t.word(right)) of the data of \(person), asked for on \(t.day(requested)), was granted: "
                + t.ending(basis))
    }
}

extension TextErased: Told {
    func told(by t: Teller) -> String {
        let names = t.list(slots.map(\.text))
        return t.say(
            es: "Se suprimieron textos del evento \(target) (\(names)): \(t.ending(basis))",
            en: "Texts of the event \(target) (\(names)) were erased: \(t.ending(basis))")
    }
}
