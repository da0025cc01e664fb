import Events
import Reports
import Testing

@Suite struct StoryTests {
    private let cycle = Samples.recorded(
        2, "2024-03-05", CycleOpened(goals: ["Formar directorios"], n: 1), in: .programme)

    private let entries =
        [
            Samples.recorded(
                1, "2024-03-04",
                TerritoryProposed(commune: "Puerto Quilén", name: "Los Aromos\u{1B}[2J", population: 4_200)),
            Samples.recorded(3, "2024-03-20", TerritorySelected()),
            Samples.recorded(
                4, "2024-04-02", NeedRaised(category: "agua", need: "sede", title: "Sin sede\ndónde reunirse")),
            Samples.recorded(5, "2024-05-02", Samples.poll("needs-1", secret: true)),
        ] + (6...8).map { ballot($0, "2024-05-04", .paper) } + [
            ballot(11, "2024-05-06", .online),
            Samples.recorded(12, "2024-05-10", PollClosed(ballots: 4, outcome: .valid, poll: "needs-1", spoiled: 0)),
        ]

    private static func ballot(_ position: UInt64, _ day: String, _ channel: VoteCast.Channel) -> Recorded {
        let voter = VoterID(unchecked: "token-\(position)")
        return Samples.recorded(
            position, day, VoteCast(ballot: .approve(["sede"]), channel: channel, poll: "needs-1", voter: voter))
    }

    private func told(_ language: Language, width: Int?) -> String {
        var story = Story(of: Samples.territory, in: language, width: width)
        story.learn(from: cycle)
        let told = entries.map { story.tell($0) }.joined()
        let standing = Standing(position: 234, day: Samples.day("2025-12-30"), rulebook: "6f1c")
        return told + story.end([Samples.budgets], at: standing)
    }

    @Test func inSpanish() {
        #expect(
            told(.es, width: 90) == """
                Historia de Los Aromos\\u{1B}[2J (los-aromos)

                Antes del primer ciclo

                  Territorio y organizaciones
                    2024-03-04  #1     Se propuso el territorio Los Aromos\\u{1B}[2J, comuna de Puerto
                                       Quilén, con 4.200 habitantes.

                Ciclo 1

                  Territorio y organizaciones
                    2024-03-20  #3     El territorio fue seleccionado.

                  Necesidades y prioridades
                    2024-04-02  #4     Se planteó una necesidad: Sin sede dónde reunirse (agua).
                    2024-05-02  #5     Se abrió la votación needs-1 sobre necesidades, con 2 opciones, por
                                       aprobación, secreta, para residentes (9 con derecho a voto); cierra
                                       el 10 de mayo de 2024.
                    2024-05-04  #6–11  Se recibieron 4 votos en la votación needs-1 (3 en papel, 1 en
                                       línea), hasta el 6 de mayo de 2024.
                    2024-05-10  #12    Se cerró la votación needs-1, válida, con 4 votos y 0 nulos.

                Dónde está · posición 234 · 30 de diciembre de 2025 · reglamento 6f1c

                  Presupuestos por fondo
                    fondo: financiado $26.000.000; ejecución 62,5 %

                """)
    }

    @Test func inEnglish() {
        #expect(
            told(.en, width: nil) == """
                The history of Los Aromos\\u{1B}[2J (los-aromos)

                Before the first cycle

                  Territory and organisations
                    2024-03-04  #1     The territory Los Aromos\\u{1B}[2J was proposed, in the commune of Puerto Quilén, \
                with 4,200 inhabitants.

                Cycle 1

                  Territory and organisations
                    2024-03-20  #3     The territory was selected.

                  Needs and priorities
                    2024-04-02  #4     A need was raised: Sin sede dónde reunirse (agua).
                    2024-05-02  #5     The poll needs-1 on needs was opened, with 2 options, by approval, in secret, for \
                residents (9 entitled to vote); it closes on 10 May 2024.
                    2024-05-04  #6–11  4 ballots were received in the poll needs-1 (3 on paper, 1 online), until 6 May 2024.
                    2024-05-10  #12    The poll needs-1 was closed, valid, with 4 ballots and 0 spoiled.

                Where it stands · position 234 · 30 December 2025 · rulebook 6f1c

                  Budgets by fund
                    fondo: financed CLP 26,000,000; execution 62.5%

                """)
    }

    @Test func aStoryThatEndsAmongBallotsLosesNone() {
        var story = Story(of: Samples.territory, in: .es)
        _ = story.tell(entries[3])
        #expect(story.tell(entries[4]) == "")
        let end = story.end([], at: Standing(position: 6, day: nil, rulebook: nil))
        #expect(end.contains("2024-05-04  #6     Se recibió un voto en papel en la votación needs-1."))
        #expect(end.hasSuffix("Dónde está · posición 6\n"))
    }

    @Test func anIrregularBallotIsToldByItself() {
        var story = Story(of: Samples.territory, in: .es)
        _ = story.tell(entries[3])
        _ = story.tell(entries[4])
        let late = Samples.recorded(
            9, "2024-05-12", entries[5].event, irregular: [Irregularity(reason: "Acta olvidada", rule: "vote.late")])
        let text = story.tell(late)
        #expect(text.contains("#6 "))
        #expect(text.contains("#9     Se recibió un voto en papel en la votación needs-1. ⚠ Fuera de regla (vote.late"))
        #expect(!text.contains("token"))
    }
}
