import Events

extension AgreementAmended: Told {
    func told(by t: Teller) -> String {
        let payments = t.when(instalments) { instalments in
            let sum = t.money(t.sum(instalments.map(\.amount.value)))
            return t.say(
                es: ", con \(t.counted(instalments.count, .instalments)) por \(sum) en total",
                en: ", with \(t.counted(instalments.count, .instalments)) of \(sum) in all")
        }
        return t.say(
            es: "Se modificó el convenio \(agreement)\(payments)" + t.because(reason),
            en: "The agreement \(agreement) was amended\(payments)" + t.because(reason))
    }
}

extension GuaranteeRecorded: Told {
    func told(by t: Teller) -> String {
        t.say(
            es: "La garantía del convenio \(agreement) (\(t.word(kind)) por \(t.money(amount))) fue \(t.word(action))"
                + t.when(validUntil) { ", válida hasta el \(t.day($0))" } + ".",
            en: "The guarantee of the agreement \(agreement) (\(t.word(kind)) of \(t.money(amount))) was "
                + "\(t.word(action))" + t.when(validUntil) { ", valid until \(t.day($0))" } + ".")
    }
}

extension ReportSubmitted: Told {
    func told(by t: Teller) -> String {
        let people = t.when(participation) {
            ", \(t.counted($0.residents, .residents)), \(t.counted($0.volunteerHours, .hoursGiven))"
        }
        return t.say(
            es: "Se presentó el informe \(t.word(kind)) \(report) del convenio \(agreement), del \(t.day(from)) al "
                + "\(t.day(to)), con \(t.counted(expenses.count, .expenses))\(people)"
                + t.when(replies) { ", en respuesta a las observaciones a \($0)" } + ".",
            en: "The \(t.word(kind)) report \(report) on the agreement \(agreement) was submitted, from \(t.day(from)) "
                + "to \(t.day(to)), with \(t.counted(expenses.count, .expenses))\(people)"
                + t.when(replies) { ", answering the observations on \($0)" } + ".")
    }
}

extension ReportReviewed: Told {
    func told(by t: Teller) -> String {
        let found = observations > 0 ? t.say(es: ", con ", en: ", with ") + t.counted(observations, .observations) : ""
        return t.say(
            es: "El informe \(report) fue \(t.word(outcome))\(found)"
                + t.when(replyBy) { ", por responder hasta el \(t.day($0))" } + ".",
            en: "The report \(report) was \(t.word(outcome))\(found)"
                + t.when(replyBy) { ", to be answered by \(t.day($0))" } + ".")
    }
}

extension BudgetReallocated: Told {
    func told(by t: Teller) -> String {
        let moved = t.list(
            moves.map { move in
                t.say(
                    es: "\(t.money(move.amount)) de \(move.from) a \(move.to)",
                    en: "\(t.money(move.amount)) from \(move.from) to \(move.to)")
            })
        let what = moved.isEmpty ? "" : " (\(moved))"
        return t.say(
            es: "Se redistribuyó el presupuesto del convenio \(agreement)\(what)" + t.because(reason),
            en: "The budget of the agreement \(agreement) was reallocated\(what)" + t.because(reason))
    }
}

extension TermExtended: Told {
    func told(by t: Teller) -> String {
        t.say(
            es: "El plazo del convenio \(agreement) se amplió hasta el \(t.day(to))" + t.because(reason),
            en: "The term of the agreement \(agreement) was extended to \(t.day(to))" + t.because(reason))
    }
}
