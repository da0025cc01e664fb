import Events
import FieldCoding
import Reports
import Testing

/// What is told of the changes of calls, projects and agreements, in Spanish and in English.
@Suite struct MoneySentenceTests {
    private static let person: Person = {
        var source = SampleSource(seed: 4)
        return Person.sample(from: &source)
    }()
    private static let day = Samples.day("2024-06-01")

    private static let known: [any Event] = [
        ProjectSubmitted(call: "c-1", project: "p-1", title: "Humedal sin basura")
    ]

    static let lines = [
        SentenceTableTests.Line(
            event: FundWithdrawn(amount: 1_500_000, fund: "f-1", reason: Note("El donante se retiró")),
            es: "Se retiraron $1.500.000 del fondo f-1: El donante se retiró.",
            en: "$1,500,000 was withdrawn from the fund f-1: El donante se retiró."),
        SentenceTableTests.Line(
            event: CallAmended(call: "c-1", closes: day, pot: 2_000, reason: Note(.sealed(Samples.hash))),
            es: "Se modificó la convocatoria c-1 (cierra el 1 de junio de 2024 y la bolsa es de $2.000): [reservado].",
            en: "The call c-1 was amended (it closes on 1 June 2024 and the pot is $2,000): [private]."),
        SentenceTableTests.Line(
            event: ProjectWithdrawn(project: "p-1", reason: Note("Falta tiempo")),
            es: "El proyecto «Humedal sin basura» fue retirado: Falta tiempo.",
            en: "The project “Humedal sin basura” was withdrawn: Falta tiempo."),
        SentenceTableTests.Line(
            event: GuaranteeRecorded(action: .lodged, agreement: "g-1", amount: 300, kind: .promissoryNote),
            es: "La garantía del convenio g-1 (pagaré por $300) fue recibida.",
            en: "The guarantee of the agreement g-1 (promissory note of $300) was lodged."),
        SentenceTableTests.Line(
            event: CofinancingRecorded(agreement: "g-1", amount: 300, inKind: true, item: "i-2"),
            es: "Se registró un aporte propio en especie de $300 en i-2, convenio g-1.",
            en: "A contribution of the grantee's own in kind of $300 was recorded on i-2, under the agreement g-1."),
        SentenceTableTests.Line(
            event: ReportReviewed(observations: 1, outcome: .observed, replyBy: day, report: "r-1"),
            es: "El informe r-1 fue observado, con 1 observación, por responder hasta el 1 de junio de 2024.",
            en: "The report r-1 was observed, with 1 observation, to be answered by 1 June 2024."),
        SentenceTableTests.Line(
            event: BudgetReallocated(
                agreement: "g-1", authorisedBy: person, moves: [.init(amount: 300, from: "i-1", to: "i-3")],
                reason: Note("Subieron los precios")),
            es: "Se redistribuyó el presupuesto del convenio g-1 ($300 de i-1 a i-3): Subieron los precios.",
            en: "The budget of the agreement g-1 was reallocated ($300 from i-1 to i-3): Subieron los precios."),
        SentenceTableTests.Line(
            event: TermExtended(agreement: "g-1", authorisedBy: person, reason: Note("Llovió"), to: day),
            es: "El plazo del convenio g-1 se amplió hasta el 1 de junio de 2024: Llovió.",
            en: "The term of the agreement g-1 was extended to 1 June 2024: Llovió."),
    ]

    @Test(arguments: lines) func isTold(_ line: SentenceTableTests.Line) {
        var names = Names()
        let recorded = Samples.recorded(1, "2024-06-01", line.event)
        for event in Self.known { names.learn(from: event, in: recorded.envelope.territory) }
        #expect(Narrator(in: .es, names: names).sentence(for: recorded) == line.es)
        #expect(Narrator(in: .en, names: names).sentence(for: recorded) == line.en)
    }
}
