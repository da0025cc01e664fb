import Events
import FieldCoding
import Reports
import Testing

/// Every event type, tellable in both languages.
@Suite struct SentenceTests {
    /// Draws events of a type and tells them.
    private struct Sampler: EventTypeVisitor {
        var source: SampleSource
        mutating func visit<E: Event>(_ type: E.Type) -> any Event { E.sample(from: &source) }
    }

    @Test(arguments: EventType.allCases)
    func everyTypeHasASentence(_ type: EventType) throws {
        for seed in UInt64(1)...40 {
            var sampler = Sampler(source: SampleSource(seed: seed))
            let event = try type.visit(&sampler)
            let recorded = Samples.recorded(seed, "2024-06-01", event)
            // Told by one who knows nothing, and by one who has read the event before.
            for knows in [false, true] {
                var names = Names()
                if knows { names.learn(from: recorded) }
                let es = Narrator(in: .es, names: names).sentence(for: recorded)
                let en = Narrator(in: .en, names: names).sentence(for: recorded)
                for sentence in [es, en] {
                    #expect(sentence.count > 10, "\(type), seed \(seed)")
                    #expect(!sentence.contains { "{}|⟨⟩\n".contains($0) }, "\(type), seed \(seed): \(sentence)")
                    #expect(!sentence.contains("Optional("), "\(type), seed \(seed): \(sentence)")
                    #expect(!sentence.contains("  "), "\(type), seed \(seed): \(sentence)")
                    #expect(!sentence.contains(" ,") && !sentence.contains(" ."), "\(type), seed \(seed): \(sentence)")
                }
                #expect(es != en, "\(type), seed \(seed)")
            }
        }
    }

    private func told(_ recorded: Recorded, after earlier: [any Event] = [], in language: Language) -> String {
        var names = Names()
        for event in earlier { names.learn(from: event, in: recorded.envelope.territory) }
        return Narrator(in: language, names: names).sentence(for: recorded)
    }

    @Test func namesStandForIds() {
        let earlier: [any Event] = [
            OrganisationRegistered(
                kind: .neighbourhoodCouncil, name: "Junta de Vecinos El Humedal", organisation: "jv-humedal",
                sector: .community),
            ProjectSubmitted(
                call: "c-1", organisation: "jv-humedal", project: "p-1", requested: 5_000_000,
                title: "Humedal sin basura"),
            FundsAwarded(amount: 4_500_000, award: "a-1", call: "c-1", project: "p-1"),
        ]
        let event = AwardEnded(award: "a-1", freed: 1_500_000, how: .declined, reason: Note("No alcanza el plazo"))
        let recorded = Samples.recorded(9, "2024-08-03", event)
        #expect(
            told(recorded, after: earlier, in: .es)
                == "La adjudicación a-1 al proyecto «Humedal sin basura» fue rechazada por la organización "
                + "y se liberaron $1.500.000: No alcanza el plazo.")
        #expect(
            told(recorded, after: earlier, in: .en)
                == "The award a-1 to the project “Humedal sin basura” was declined, freeing CLP 1,500,000: "
                + "No alcanza el plazo.")
        #expect(
            told(recorded, in: .es).hasPrefix("La adjudicación a-1 al proyecto «a-1» fue rechazada"),
            "an id stands for itself where no name is known")
        let submitted = Samples.recorded(7, "2024-07-01", earlier[1])
        #expect(
            told(submitted, after: earlier, in: .es)
                == "Junta de Vecinos El Humedal presentó el proyecto «Humedal sin basura» a la convocatoria c-1, "
                + "por $5.000.000.")
    }

    @Test func namesOfTheProgrammeAreKnownEverywhereAndOthersAreNot() {
        var names = Names()
        let fund = { (id: OrganisationID) in
            Samples.recorded(3, "2024-03-06", FundFinanced(amount: 10, fund: "f", inKind: true, source: id))
        }
        let register = { (id: OrganisationID, name: Text) in
            OrganisationRegistered(kind: .foundation, name: name, organisation: id, sector: .private)
        }
        names.learn(from: register("raiz", "Fundación Raíz"), in: .programme)
        names.learn(from: register("otra", "Fundación Otra"), in: "cerro-alto")
        let narrator = Narrator(in: .es, names: names)
        #expect(narrator.sentence(for: fund("raiz")) == "Fundación Raíz aportó $10 en especie al fondo f.")
        #expect(narrator.sentence(for: fund("otra")) == "otra aportó $10 en especie al fondo f.")
    }

    @Test func amountsAreInTheCurrencyOfTheStream() {
        let rules = RulesEnacted(
            effective: Samples.day("2024-01-01"), parameters: .object(["money": .object(["currency": .string("PLN")])]),
            retroactive: false, rulebook: "kraków-1")
        let paid = Samples.recorded(
            4, "2024-02-01",
            DisbursementMade(agreement: "g-1", amount: 123_450, bankReference: Samples.hash, n: 1))
        #expect(told(paid, after: [rules], in: .es) == "Se transfirió la cuota 1 del convenio g-1: 1.234,50 PLN.")
        #expect(told(paid, in: .en) == "Instalment 1 of the agreement g-1 was paid: CLP 123,450.")
    }

    @Test(arguments: [true, nil, false])
    func secretBallotsKeepTheirSecret(_ secret: Bool?) {
        let vote = VoteCast(ballot: .approve(["sede"]), channel: .paper, poll: "needs-1", voter: "token-77")
        let recorded = Samples.recorded(5, "2024-05-04", vote)
        let sentence = told(recorded, after: [Samples.poll("needs-1", secret: secret)], in: .es)
        if secret == false {
            #expect(sentence == "token-77 votó en la votación needs-1: sede.")
        } else {
            #expect(sentence == "Se recibió un voto en papel en la votación needs-1.")
        }
        #expect(!told(recorded, in: .en).contains("token-77"), "a poll that nobody knows is secret")
    }

    @Test func irregularEntriesSayWhy() {
        let recorded = Samples.recorded(
            6, "2024-05-04", CycleClosed(n: 1),
            irregular: [Irregularity(reason: "El acta llegó\ntarde", rule: "cycle.order")])
        #expect(told(recorded, in: .es) == "Se cerró el ciclo 1. ⚠ Fuera de regla (cycle.order): El acta llegó tarde.")
        #expect(told(recorded, in: .en) == "Cycle 1 was closed. ⚠ Irregular (cycle.order): El acta llegó tarde.")
    }

    @Test func numbersAgreeAndLongListsEnd() {
        let votes = VoteCount(abstained: 1, against: 0, inFavour: 1)
        let ranking = (1...30).map { (place: Int) in
            PrioritiesAdopted.Rank(need: NeedID(unchecked: "n-\(place)"), position: Count(Int64(place)))
        }
        let recorded = Samples.recorded(
            8, "2024-05-12", PrioritiesAdopted(ranking: ranking, session: "s-1", votes: votes))
        let es = told(recorded, in: .es)
        #expect(es.contains("por 1 voto a favor, 0 en contra y 1 abstención"))
        #expect(es.hasSuffix("19. n-19, 20. n-20 y 10 más."))
        let two = PrioritiesAdopted(ranking: Array(ranking.prefix(2)), session: "s-1")
        #expect(told(Samples.recorded(8, "2024-05-12", two), in: .es).hasSuffix(": 1. n-1 y 2. n-2."))
    }

    @Test func rulesAreToldParameterByParameter() {
        let event = RulesEnacted(
            effective: Samples.day("2025-01-01"),
            parameters: .object([
                "poll": .object(["secret": .boolean(true)]), "board": .object(["minSeats": .integer(7)]),
                "caps": .object(["perProject": .array([.object([:])])]),
            ]), reason: Note("Acuerdo de la mesa"), retroactive: true, rulebook: "r-2")
        #expect(
            told(Samples.recorded(1, "2025-01-02", event), in: .es)
                == "Se dictó el reglamento r-2, vigente desde el 1 de enero de 2025, con efecto retroactivo: "
                + "board.minSeats = 7, caps.perProject = 1 elemento y poll.secret = sí.")
    }

    @Test("A slot that is not opened is told by a word")
    func closedSlots() throws {
        let commitment = ContentHash(words: [1, 2, 3, 4])
        let registered = PersonRegistered(
            basis: .consent, name: Personal(.sealed(commitment)),
            person: try #require(Person("p-abcdefghijklmnopqrstuvwxyz")))
        let recorded = Samples.recorded(3, "2024-08-03", registered)
        #expect(
            told(recorded, after: [], in: .es)
                == "Se inscribió a p-abcdefghijklmnopqrstuvwxyz: [reservado] (con su consentimiento).")
        let ended = AwardEnded(award: "a-1", freed: 0, how: .declined, reason: Note(.sealed(commitment)))
        #expect(told(Samples.recorded(4, "2024-08-04", ended), after: [], in: .en).hasSuffix(": [private]."))
    }
}
