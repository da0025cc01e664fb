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

extension FundWithdrawn: Told {
    func told(by t: Teller) -> String {
        t.say(
            es: "Se retiraron \(t.money(amount)) del fondo \(fund)" + t.because(reason),
            en: "\(t.money(amount)) was withdrawn from the fund \(fund)" + t.because(reason))
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

extension CallAmended: Told {
    func told(by t: Teller) -> String {
        let dates = [
            t.when(opens) { t.say(es: "abre el \(t.day($0))", en: "it opens on \(t.day($0))") },
            t.when(closes) { t.say(es: "cierra el \(t.day($0))", en: "it closes on \(t.day($0))") },
            t.when(pot) { t.say(es: "la bolsa es de \(t.money($0))", en: "the pot is \(t.money($0))") },
        ].filter { !$0.isEmpty }
        let changes = dates.isEmpty ? "" : " (\(t.list(dates)))"
        return t.say(
            es: "Se modificó la convocatoria \(call)\(changes)" + t.because(reason),
            en: "The call \(call) was amended\(changes)" + t.because(reason))
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
            es: "La convocatoria \(call) quedó \(t.word(outcome))" + t.because(reason),
            en: "The call \(call) was declared \(t.word(outcome))" + t.because(reason))
    }
}
