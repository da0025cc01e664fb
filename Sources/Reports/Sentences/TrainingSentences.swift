import Events

extension TrainingHeld: Told {
    func told(by t: Teller) -> String {
        let size = t.list([t.counted(hours, .hours), t.counted(attendees.count, .attendees)])
        return t.say(
            es: "\(t.name(provider)) dictó la capacitación \(t.quoted(t.text(title))), con \(size).",
            en: "\(t.name(provider)) gave the training \(t.quoted(t.text(title))), with \(size).")
    }
}

extension TrainingCompleted: Told {
    func told(by t: Teller) -> String {
        let from = t.when(organisation) { t.say(es: ", de \(t.name($0)),", en: ", of \(t.name($0)),") }
        let learned = t.when(competence) { competence in
            t.say(es: ", competencia \(competence)", en: ", in the competence \(competence)")
        }
        return t.say(
            es: "\(person)\(from) completó la capacitación \(t.quoted(t.name(training)))\(learned)\(levels(t)).",
            en: "\(person)\(from) completed the training \(t.quoted(t.name(training)))\(learned)\(levels(t)).")
    }

    private func levels(_ t: Teller) -> String {
        switch (levelBefore, level) {
        case (let before?, let after?):
            t.say(es: ", del nivel \(before) al \(after)", en: ", from level \(before) to \(after)")
        case (nil, let after?): t.say(es: ", en el nivel \(after)", en: ", at level \(after)")
        case (let before?, nil): t.say(es: ", desde el nivel \(before)", en: ", from level \(before)")
        case (nil, nil): ""
        }
    }
}
