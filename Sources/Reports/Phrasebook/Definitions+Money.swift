/// Of what budgets and agreements tell.
extension Definitions {
    static let money: [String: String] = [
        "Awards in force whose amount the source does not tell; in no sum.":
            "Adjudicaciones vigentes cuyo monto la fuente no informa; no entran en ninguna suma.",
        "By rules.execution.executedBasis when the agreement was signed: accepted, disbursed, or reported - rejected.":
            "Según rules.execution.executedBasis al firmarse el convenio: accepted, disbursed, o reported - rejected.",
        "Days by which that report is late on the report's day, grace aside; blank once the project is closed.":
            """
        Días de atraso de ese informe a la fecha de la tabla, descontado el período de gracia; vacío si el \
        proyecto está cerrado.
        """,
        "disbursed - accepted - refunded.": "Lo que resulta de disbursed - accepted - refunded.",
        "executed as a share of awarded - freed; blank where that is 0.":
            "La proporción de executed en awarded - freed; vacío si esto es 0.",
        "Expenses reported as paid with grant money.": "Gastos rendidos con cargo a la subvención.",
        """
        financed + allocated - withdrawn, less what its calls hold: the pot of a call that is not resolved, awarded - \
        freed - refunded of one that is or that has no pot.
        """:
            """
        Lo que resulta de financed + allocated - withdrawn, menos lo que retienen sus convocatorias: la bolsa de \
        la que no está resuelta, y awarded - freed - refunded de la que lo está o no tiene bolsa.
        """,
        "Money financed in this stream; gifts in kind are not money.":
            "Dinero aportado en el territorio de la fila; los aportes en especie no son dinero.",
        "Money taken back out of the fund in this stream.": "Dinero retirado del fondo en el territorio de la fila.",
        """
        Of agreements not closed: rejected - refunded; after the term disbursed - reported + rejected - refunded, so \
        also what was not spent; never below 0.
        """:
            """
        De los convenios no cerrados: rejected - refunded; vencido el plazo, disbursed - reported + rejected - \
        refunded, es decir, también lo no gastado; nunca menos de 0.
        """,
        "Own money and work that was recorded, and expenses reported as paid with it, less those rejected.":
            "Aporte propio registrado, en dinero y en trabajo, y gastos rendidos con cargo a él, menos los rechazados.",
        "Paid to grantees, less transfers that came back.":
            "Lo transferido a los ejecutores, menos las transferencias devueltas.",
        "Refunds received; a returned transfer lowers disbursed instead.":
            "Reintegros recibidos; una transferencia devuelta, en cambio, rebaja disbursed.",
        "Reports handed in after their day, and of agreements not closed those that are overdue.":
            "Informes presentados después de su fecha, y de los convenios no cerrados los que están vencidos.",
        "signed, running (paid at least in part), completed, terminated or abandoned.":
            """
        signed (con convenio), running (en ejecución: pagado al menos en parte), completed (terminado), terminated \
        (terminado anticipadamente) o abandoned (abandonado).
        """,
        "Sum of the awards made, also of those that ended later.":
            "Suma de las adjudicaciones hechas, también de las que después quedaron sin efecto.",
        "Sum of the instalments of the agreements, as signed or last amended.":
            "Suma de las cuotas de los convenios, según se firmaron o se modificaron por última vez.",
        "Sum of the pots of its calls, as published or last amended.":
            "Suma de las bolsas de sus convocatorias, según se publicaron o se modificaron por última vez.",
        "Sum of what the projects submitted ask for; blank where none says it.":
            "Suma de lo que solicitan los proyectos presentados; vacío si ninguno lo dice.",
        "The agreement.": "El convenio.",
        "The call; blank for money that names none.": "La convocatoria; vacío para el dinero que no nombra ninguna.",
        "The day it was signed.": "El día en que se firmó.",
        "The first day of the term.": "El primer día del plazo.",
        "The fund; blank for money that names none.": "El fondo; vacío para el dinero que no nombra ninguno.",
        "The last day of the guarantee that holds longest; blank where none is held.":
            "El último día de la garantía que rige por más tiempo; vacío si no hay ninguna en custodia.",
        "The last day of the term, extensions included.": "El último día del plazo, con sus ampliaciones.",
        "The objective; blank for money that names none.": "El objetivo; vacío para el dinero que no nombra ninguno.",
        "The pot, less awarded - freed - refunded; blank once the call is resolved or without a pot.":
            """
        La bolsa, menos lo que resulta de awarded - freed - refunded; vacío si la convocatoria está resuelta o no \
        tiene bolsa.
        """,
        "The project that it is about.": "El proyecto del que trata.",
        "The project; blank for money that names none.": "El proyecto; vacío para el dinero que no nombra ninguno.",
        "The value of gifts in kind; never part of a pot or a balance.":
            "El valor de los aportes en especie; nunca es parte de una bolsa ni de un saldo.",
        "What awards that ended set free.": "Lo que liberaron las adjudicaciones que quedaron sin efecto.",
        """
        What stands first in the way of the next payment: reportOverdue (with the agreement of the same grantee), \
        guaranteeMissing, guaranteeExpired, reportAwaited or progressAwaited.
        """:
            """
        Lo primero que detiene el próximo pago: reportOverdue (informe atrasado, con el convenio del mismo \
        ejecutor), guaranteeMissing (falta la garantía), guaranteeExpired (garantía vencida), reportAwaited (falta \
        un informe aprobado) o progressAwaited (falta avance).
        """,
        "What the last review left open, an answer being awaited.":
            "Lo que la última revisión dejó observado, a la espera de una respuesta.",
        "What the last review of each such expense accepts.":
            "Lo que acepta la última revisión de cada gasto rendido con cargo a la subvención.",
        "What the last review rejected.": "Lo que la última revisión rechazó.",
        "What the programme gave of its fund: positive in the territory, negative in programme.":
            "Lo que el programa asignó de su fondo: positivo en el territorio, negativo en programme.",
        "When the next report is due; blank once all are there or the project is closed.":
            "El día en que vence el próximo informe; vacío cuando ya están todos o el proyecto está cerrado.",
        "Who carries it out; blank where the source is silent.":
            "La organización que lo ejecuta; vacío si la fuente no lo dice.",
    ]
}
