import Events

extension EventCorrected: Told {
    func told(by t: Teller) -> String {
        t.say(
            es: "Se corrigió la decisión \(target)" + t.when(occurred) { ", ocurrida el \(t.day($0))" } + ".",
            en: "The decision \(target) was corrected" + t.when(occurred) { ", which occurred on \(t.day($0))" } + ".")
    }
}

extension EventAnnulled: Told {
    func told(by t: Teller) -> String {
        t.say(es: "Se anuló la decisión \(target).", en: "The decision \(target) was annulled.")
    }
}
