import Events
import FieldCoding
import Reports
import Testing

/// Sentences as people read them: what happened, in Spanish and in English.
@Suite struct SentenceTableTests {
    struct Line: CustomTestStringConvertible, Sendable {
        let event: any Event
        let es: String
        let en: String
        var testDescription: String { en }
    }

    private static let known: [any Event] = [
        OrganisationRegistered(
            kind: .neighbourhoodCouncil, name: "Junta El Humedal", organisation: "junta", sector: .community),
        OrganisationRegistered(kind: .public, name: "Municipalidad", organisation: "muni", sector: .public),
        TrainingHeld(
            attendees: [], days: [], hours: 8, provider: "muni", title: "Presupuestos", topic: "t", training: "tr1"),
        CommitmentRecorded(commitment: "cm1", entity: "muni", what: "Un camión"),
        PlanAdopted(
            from: Samples.day("2024-01-01"),
            objectives: [PlanObjective(need: "luz", objective: "o1", text: "Pasajes con luz", weight: 10_000)],
            plan: "plan-1", purpose: "…", session: "s", strategies: [], to: Samples.day("2025-12-31")),
    ]

    private static func someone() -> Person { var source = SampleSource(seed: 4); return Person.sample(from: &source) }
    private static let person = someone()
    private static let day = Samples.day("2024-06-01")

    static let governance = [
        Line(
            event: TerritoryClosed(handover: Note("…"), reason: .completed),
            es: "El territorio dejó el programa: completó sus ciclos, con traspaso.",
            en: "The territory left the programme: it completed its cycles, with a handover."),
        Line(
            event: OrganisationChanged(ended: day, name: "Junta Nueva", organisation: "junta"),
            es: "La organización Junta El Humedal cambió: se llama Junta Nueva y existió hasta el 1 de junio de 2024.",
            en: "The organisation Junta El Humedal changed: it is called Junta Nueva and existed until 1 June 2024."),
        Line(
            event: OrganisationCredentialRecorded(credential: .currentBoard, issued: day, organisation: "junta"),
            es: "Junta El Humedal acreditó su directiva vigente, con fecha 1 de junio de 2024.",
            en: "Junta El Humedal showed its current board, issued on 1 June 2024."),
        Line(
            event: OrganisationDebarred(
                cause: .misuse, from: day, organisation: "junta", repeat: true, until: Samples.day("2029-06-01")),
            es: "Junta El Humedal quedó inhabilitada nuevamente por mal uso de fondos, del 1 de junio de 2024 al "
                + "1 de junio de 2029.",
            en: "Junta El Humedal was debarred again for misuse of funds, from 1 June 2024 to 1 June 2029."),
        Line(
            event: BoardSeatChanged(action: .reassigned, board: "b1", organisation: "junta", seat: "s1"),
            es: "Se reasignó el sillón s1 del directorio, a cargo de Junta El Humedal.",
            en: "The seat s1 of the board was reassigned, filled by Junta El Humedal."),
        Line(
            event: BoardDissolved(board: "b1", reason: .noQuorum),
            es: "Se disolvió el directorio b1: no reunía quórum.",
            en: "The board b1 was dissolved: it had no quorum."),
        Line(
            event: BoardMemberLeft(alternate: true, board: "b1", reason: .resigned, seat: "s1"),
            es: "La suplencia del sillón s1 quedó vacante: renuncia.",
            en: "The alternate of the seat s1 left: resigned."),
        Line(
            event: BoardConflictDeclared(about: .init(id: "junta", kind: .organisation), person: person, recused: true),
            es: "\(person) declaró un conflicto de interés con la organización Junta El Humedal y se inhabilitó.",
            en: "\(person) declared a conflict of interest with the organisation Junta El Humedal and stood aside."),
        Line(
            event: PlanAmended(
                add: [PlanObjective(need: "agua", objective: "o2", text: "Agua limpia", weight: 10_000)], drop: ["o1"],
                plan: "plan-1", reason: Note("…"), session: "s"),
            es: "El directorio modificó el plan plan-1: agregó «Agua limpia» y retiró «Pasajes con luz».",
            en: "The board amended the plan plan-1: it added “Agua limpia” and dropped “Pasajes con luz”."),
    ]

    static let community = [
        Line(
            event: TrainingCompleted(
                competence: "rendir", level: 3, levelBefore: 1, organisation: "junta", person: person, training: "tr1"),
            es: "\(person), de Junta El Humedal, completó la capacitación «Presupuestos», competencia rendir, "
                + "del nivel 1 al 3.",
            en: "\(person), of Junta El Humedal, completed the training “Presupuestos”, in the competence rendir, "
                + "from level 1 to 3."),
        Line(
            event: NetworkFormed(
                members: ["junta", "muni"], name: "Humedal", network: "r1", purpose: "Cuidar el agua"),
            es: "Se formó la red «Humedal» con Junta El Humedal y Municipalidad: Cuidar el agua.",
            en: "The network “Humedal” was formed by Junta El Humedal and Municipalidad: Cuidar el agua."),
        Line(
            event: NetworkContacted(
                by: person, contact: "ct1", entity: "muni", organisations: ["junta"], purpose: "Un camión"),
            es: "Se gestionó el apoyo de Municipalidad para Junta El Humedal: Un camión.",
            en: "The support of Municipalidad was sought for Junta El Humedal: Un camión."),
        Line(
            event: CommitmentFulfilled(commitment: "cm1", value: 500_000),
            es: "Se cumplió el compromiso «Un camión», por $500.000.",
            en: "The commitment “Un camión” was kept, worth CLP 500,000."),
        Line(
            event: ActionHeld(
                action: "ac1", day: day, kind: .collectiveWork, organisations: ["junta"], residents: 30,
                title: "Limpieza"),
            es: "Se realizó el trabajo colectivo «Limpieza» el 1 de junio de 2024, con 1 organización y 30 residentes.",
            en: "There was the collective work “Limpieza” on 1 June 2024, with 1 organisation and 30 residents."),
        Line(
            event: LessonRetired(lesson: "l1", reason: Note("…"), supersededBy: "l2"),
            es: "Se retiró la lección l1, reemplazada por l2.", en: "The lesson l1 was retired, replaced by l2."),
        Line(
            event: ExchangeHeld(
                day: day, exchange: "x1", organisations: ["junta"], participants: [person], territories: ["cerro-alto"],
                title: "Una visita"),
            es: "Se celebró el encuentro «Una visita» el 1 de junio de 2024, entre cerro-alto y Junta El Humedal, "
                + "con 1 persona.",
            en: "The exchange “Una visita” was held on 1 June 2024, among cerro-alto and Junta El Humedal, "
                + "with 1 person."),
        Line(
            event: ToolPublished(
                document: Samples.hash, lessons: [LessonReference(id: "l1", territory: "cerro-alto")], title: "Guía",
                tool: "t1"),
            es: "Se publicó la herramienta «Guía», a partir de las lecciones l1 (cerro-alto).",
            en: "The tool “Guía” was published, out of the lessons l1 (cerro-alto)."),
        Line(
            event: IndicatorMeasured(
                baseline: true, dimension: .trust, indicator: "conf", measured: day, method: "…", sample: 1_200,
                unit: "puntos", value: 62),
            es: "Se midió la confianza (conf): 62 puntos el 1 de junio de 2024, en una muestra de 1.200, "
                + "como línea base.",
            en: "Trust (conf) was measured: 62 puntos on 1 June 2024, in a sample of 1,200, as a baseline."),
    ]

    @Test(arguments: governance + community)
    func reads(_ line: Line) {
        var names = Names()
        for event in Self.known { names.learn(from: event, in: Samples.territory) }
        let recorded = Samples.recorded(9, "2024-06-02", line.event)
        #expect(Narrator(in: .es, names: names).sentence(for: recorded) == line.es)
        #expect(Narrator(in: .en, names: names).sentence(for: recorded) == line.en)
    }

    @Test func changedNamesAreThoseToldFromThenOn() {
        var names = Names()
        let changes: [any Event] = [
            OrganisationChanged(name: "Junta Nueva", organisation: "junta"),
            PlanAmended(
                change: [PlanObjectiveChange(objective: "o1", text: "Calles con luz", unit: "faroles")],
                plan: "plan-1", reason: Note("…"), session: "s"),
        ]
        for event in Self.known + changes { names.learn(from: event, in: Samples.territory) }
        let narrator = Narrator(in: .es, names: names)
        let credential = OrganisationCredentialRecorded(
            credential: .bankAccount, issued: Self.day, organisation: "junta")
        #expect(narrator.sentence(for: Samples.recorded(9, "2024-06-02", credential)).hasPrefix("Junta Nueva acreditó"))
        let progress = PlanProgressReported(measured: Self.day, method: "…", objective: "o1", plan: "plan-1", value: 7)
        #expect(
            narrator.sentence(for: Samples.recorded(9, "2024-06-02", progress))
                .hasPrefix("Se informó avance del objetivo «Calles con luz»: 7 faroles"))
    }
}
