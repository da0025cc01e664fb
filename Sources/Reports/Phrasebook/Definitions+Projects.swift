/// Of what calls, projects and their evaluation tell.
extension Definitions {
    static let projects: [String: String] = [
        "Agreements closed as completed.": "Convenios cerrados como terminados.",
        "Awards in force: made and not ended.": "Adjudicaciones vigentes: las hechas que no quedaron sin efecto.",
        "Ballots that name it in polls on projects; blank where none was held, or nothing may be shown yet.":
            "Votos que lo nombran en votaciones de proyectos; vacío si no hubo ninguna o aún no se puede mostrar nada.",
        "Evaluations that were handed in.": "Evaluaciones entregadas.",
        "Expenses of grant money that were accepted.": "Gastos aceptados con cargo a la subvención.",
        "Its score in the last ranking of its call; blank before one is published.":
            "Su puntaje en el último orden publicado de su convocatoria; vacío mientras no se publique uno.",
        "Its share of the total.": "Su parte del total.",
        "Paid to the grantee, less transfers that came back.":
            "Lo transferido al ejecutor, menos las transferencias devueltas.",
        "Projects on the waiting list that were neither awarded nor withdrawn after.":
            "Proyectos en lista de espera que después ni se adjudicaron ni se retiraron.",
        "Projects submitted.": "Proyectos presentados.",
        "Projects that the last ranking naming them does not put below the minimum.":
            "Proyectos que el último orden publicado que los nombra no deja bajo el mínimo.",
        "Projects that were withdrawn after.": "Proyectos que después se retiraron.",
        "Projects whose last decision is admissible.": "Proyectos que la última decisión declaró admisibles.",
        "Projects whose last decision is inadmissible.": "Proyectos que la última decisión declaró inadmisibles.",
        "Projects with at least one evaluation.": "Proyectos con al menos una evaluación.",
        "Residents who are to take part, as the projects submitted say; blank where none says it.":
            "Residentes que han de participar, según los proyectos presentados; vacío si ninguno lo dice.",
        "selected, waitlisted, belowMinimum or notSelected: the state in that ranking.":
            """
        selected (seleccionado), waitlisted (en espera), belowMinimum (bajo el mínimo) o notSelected (no \
        seleccionado): el estado en ese orden.
        """,
        "Sum of the awards made, less what those that ended set free.":
            "Suma de las adjudicaciones hechas, menos lo que liberaron las que quedaron sin efecto.",
        "Sum of what the projects counted in waitlisted wait for.":
            "Suma de lo que esperan los proyectos contados en waitlisted.",
        "The call that it answers.": "La convocatoria a la que responde.",
        "The call.": "La convocatoria.",
        "The call; blank where a call names none.": "La convocatoria; vacío si no se nombra ninguna.",
        "The category; blank where a call names none.": "La categoría; vacío si la convocatoria no nombra ninguna.",
        "The criterion.": "El criterio.",
        "The day it was handed in.": "El día en que se presentó.",
        "The fewest points given, as such a share.": "El menor número de puntos dado, en esa misma proporción.",
        """
        The furthest that it came: submitted, withdrawn, toCorrect, inadmissible, admissible, evaluated, belowMinimum, \
        notSelected, waitlisted, selected, awarded, awardEnded, signed, running, completed, terminated or abandoned.
        """:
            """
        Lo más lejos que ha llegado: submitted (presentado), withdrawn (retirado), toCorrect (por subsanar), \
        inadmissible (inadmisible), admissible (admisible), evaluated (evaluado), belowMinimum (bajo el mínimo), \
        notSelected (no seleccionado), waitlisted (en espera), selected (seleccionado), awarded (adjudicado), \
        awardEnded (adjudicación sin efecto), signed (con convenio), running (en ejecución), completed \
        (terminado), terminated (terminado anticipadamente) o abandoned (abandonado).
        """,
        "The highest total of an evaluator less the lowest.": "El total más alto de un evaluador menos el más bajo.",
        "The mean of the points given, as a share of the most that can be given.":
            "El promedio de los puntos dados, como proporción del máximo que se puede dar.",
        "The most points given, as such a share.": "El mayor número de puntos dado, en esa misma proporción.",
        "The objectives it contributes to; its money goes to the first.":
            "Los objetivos a los que contribuye; su dinero va al primero.",
        "The place by total, equals by rules.ties.chain, of those that compete; else blank.":
            "El lugar por total, los empates según rules.ties.chain, entre los que compiten; vacío para los demás.",
        "The place in that ranking.": "El lugar en ese orden.",
        "The project.": "El proyecto.",
        "The score in the ranking that was published last.": "El puntaje en el último orden publicado.",
        "The score that they make by rules.score.aggregate, each weight × points / max summed over the criteria.":
            """
        El puntaje que dan según rules.score.aggregate, siendo el de cada una la suma de peso × puntos / máximo de \
        los criterios.
        """,
        "What it asks for; blank where the source is silent.": "Lo que solicita; vacío si la fuente no lo dice.",
        "What it was awarded, less what was freed.": "Lo que se le adjudicó, menos lo liberado.",
        "When its next report is due; blank where none is.":
            "El día en que vence su próximo informe; vacío si no debe ninguno.",
        "Who handed it in; blank where the source is silent.":
            "La organización que lo presentó; vacío si la fuente no lo dice.",
        """
        Why no award is in force: withdrawn, inadmissible, toCorrect, belowMinimum, notSelected, waitlisted, \
        awardEnded or undecided; blank where one is.
        """:
            """
        Por qué no hay una adjudicación vigente: withdrawn (retirado), inadmissible (inadmisible), toCorrect (por \
        subsanar), belowMinimum (bajo el mínimo), notSelected (no seleccionado), waitlisted (en espera), \
        awardEnded (adjudicación sin efecto) o undecided (por decidir); vacío si la hay.
        """,
    ]
}
