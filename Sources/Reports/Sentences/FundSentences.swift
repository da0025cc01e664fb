import Events

extension FundFinanced: Told {
    func told(by t: Teller) -> String {
        t.say(
            es: "\(t.name(source)) aportó \(t.money(amount))\(inKind ? " en especie" : "") al fondo \(fund).",
            en: "\(t.name(source)) gave \(t.money(amount))\(inKind ? " in kind" : "") to the fund \(fund).")
    }
}

extension FundAllocated: Told {
    func told(by t: Teller) -> String {
        t.say(
            es: "Se asignaron \(t.money(amount)) del fondo \(fund) a \(t.name(territory)).",
            en: "\(t.money(amount)) of the fund \(fund) were allocated to \(t.name(territory)).")
    }
}

extension CallPublished: Told {
    func told(by t: Teller) -> String {
        t.say(
            es: "Se publicó la convocatoria \(call)" + t.when(pot) { ", por \(t.money($0))" }
                + t.when(fund) { " del fondo \($0)" } + ", abierta del \(t.day(opens)) al \(t.day(closes)).",
            en: "The call \(call)" + t.when(pot) { ", for \(t.money($0))" } + t.when(fund) { " of the fund \($0)" }
                + ", was published, open from \(t.day(opens)) to \(t.day(closes)).")
    }
}

extension CallClosed: Told {
    func told(by t: Teller) -> String {
        t.say(
            es: "Se cerró la convocatoria \(call) con \(t.counted(received, .projectsReceived)).",
            en: "The call \(call) was closed with \(t.counted(received, .projectsReceived)).")
    }
}

extension CallResolved: Told {
    func told(by t: Teller) -> String {
        t.say(
            es: "La convocatoria \(call) quedó \(t.word(outcome)).",
            en: "The call \(call) was declared \(t.word(outcome)).")
    }
}
