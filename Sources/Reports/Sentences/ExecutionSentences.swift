import Events

extension AgreementSigned: Told {
    func told(by t: Teller) -> String {
        let number = t.when(act) { " (\(t.text($0.number)))" }
        let payments = t.counted(instalments.count, .instalments)
        let sum = t.money(t.sum(instalments.map(\.amount.value)))
        let grantee = t.grantee(of: award)
        return t.say(
            es: (grantee.map { "\(t.list([t.name(grantor), $0])) firmaron" } ?? "\(t.name(grantor)) firmó")
                + " el convenio \(agreement)\(number) por el proyecto \(t.quoted(t.project(of: award))), "
                + "del \(t.day(from)) al \(t.day(to)), con \(payments) por \(sum) en total.",
            en: t.list([t.name(grantor)] + (grantee.map { [$0] } ?? []))
                + " signed the agreement \(agreement)\(number) for the project \(t.quoted(t.project(of: award))), "
                + "from \(t.day(from)) to \(t.day(to)), with \(payments) of \(sum) in all.")
    }
}

extension DisbursementMade: Told {
    func told(by t: Teller) -> String {
        t.say(
            es: "Se transfirió la cuota \(n) del convenio \(agreement): \(t.money(amount)).",
            en: "Instalment \(n) of the agreement \(agreement) was paid: \(t.money(amount)).")
    }
}

extension CofinancingRecorded: Told {
    func told(by t: Teller) -> String {
        let kind = inKind ? t.say(es: " en especie", en: " in kind") : ""
        return t.say(
            es: "Se registró un aporte propio\(kind) de \(t.money(amount)) en \(item), convenio \(agreement).",
            en: "A contribution of the grantee's own\(kind) of \(t.money(amount)) was recorded on \(item), "
                + "under the agreement \(agreement).")
    }
}

extension ExpenseReported: Told {
    func told(by t: Teller) -> String {
        t.say(
            es: "Se rindió un gasto de \(t.money(amount)) (\(t.word(document)) del \(t.day(documentDay))) en \(item), "
                + "convenio \(agreement), con cargo a \(t.word(source)).",
            en: "An expense of \(t.money(amount)) (\(t.word(document)) of \(t.day(documentDay))) on \(item) "
                + "was reported under the agreement \(agreement), from \(t.word(source)).")
    }
}

extension ExpenseReviewed: Told {
    func told(by t: Teller) -> String {
        let reported = t.names.find(in: t.territory) { $0.expenses[expense] }
        return t.say(
            es: "El gasto \(expense) fue \(t.word(outcome))\(atStage(t)): se aceptaron \(t.money(accepted))"
                + t.when(reported) { " de \(t.money($0))" } + t.because(cause),
            en: "The expense \(expense) was \(t.word(outcome))\(atStage(t)): \(t.money(accepted))"
                + t.when(reported) { " of \(t.money($0))" } + " was accepted" + t.because(cause))
    }

    private func atStage(_ t: Teller) -> String {
        switch stage {
        case .first: ""
        case .reply: t.say(es: " tras la respuesta", en: " on reply")
        case .appeal: t.say(es: " en apelación", en: " on appeal")
        }
    }
}

extension RefundReceived: Told {
    func told(by t: Teller) -> String {
        t.say(
            es: "Se recibió un reintegro de \(t.money(amount)) del convenio \(agreement) (\(t.word(cause))).",
            en: "A refund of \(t.money(amount)) was received from the agreement \(agreement) (\(t.word(cause))).")
    }
}

extension ProjectClosed: Told {
    func told(by t: Teller) -> String {
        let name = t.quoted(t.project(of: agreement))
        let reached = (results ?? []).map { result in
            "\(t.name(result.objective)) (\(t.numerals.integer(result.value))\(t.unit(of: result.objective)))"
        }
        return t.say(
            es: "El proyecto \(name) se cerró como \(t.word(outcome))"
                + t.when(writeOff) { "; quedaron \(t.money($0)) castigados" }
                + (reached.isEmpty ? "" : "; resultados: \(t.list(reached))") + t.because(reason),
            en: "The project \(name) was closed as \(t.word(outcome))"
                + t.when(writeOff) { "; \(t.money($0)) was written off" }
                + (reached.isEmpty ? "" : "; results: \(t.list(reached))") + t.because(reason))
    }
}
