/// Of what organisations, networks, the social fabric and participation tell.
extension Definitions {
    static let community: [String: String] = [
        "Actions in which both took part.": "Acciones en que ambas participaron.",
        "An organisation, of the territory or of the programme; one of another territory as TERRITORY/ID.":
            "Una organización del territorio o del programa; la de otro territorio, como TERRITORY/ID.",
        "Commitments of one that benefit the other, kept or not.":
            "Compromisos de una que benefician a la otra, cumplidos o no.",
        "Commitments that it made.": "Compromisos que contrajo.",
        "Commitments that one of its members made or that benefit one.":
            "Compromisos que contrajo una de sus integrantes o que benefician a una.",
        "Commitments that were kept.": "Compromisos que se cumplieron.",
        "Commitments whose day has passed and that were not kept.":
            "Compromisos cuyo día ya pasó y que no se cumplieron.",
        "community, public or private.": "community (comunitario), public (público) o private (privado).",
        "Exchanges in which both took part.": "Encuentros en que ambas participaron.",
        "Expenses that the last review rejected.": "Gastos que la última revisión rechazó.",
        """
        Groups that hang together: from each organisation of one the ties lead to every other of it. One that is tied \
        to nobody is a group of its own.
        """:
            """
        Grupos conectados: desde cada organización de uno, los vínculos llevan a todas las demás del mismo. La que \
        no tiene vínculos es un grupo por sí sola.
        """,
        "Hours that people gave, as those reports say.": "Horas de voluntariado, según esos informes.",
        "Its name.": "Su nombre.",
        "Its title; blank for a session.": "Su título; vacío para una sesión.",
        "Lessons that one adopted and that came from a project which the other had handed in.":
            "Lecciones que una adoptó y que venían de un proyecto presentado por la otra.",
        "Networks formed with both among the members.": "Redes formadas con ambas entre sus integrantes.",
        "Organisations that are tied to nobody.": "Organizaciones que no se vinculan con nadie.",
        "Organisations that formed it.": "Organizaciones que la formaron.",
        """
        Organisations that were registered in the territory by the end of the cycle and had not ended before it, and \
        all others that are tied to any in it; where the cycle is blank, those that are tied.
        """:
            """
        Organizaciones que estaban registradas en el territorio al fin del ciclo y no habían dejado de existir \
        antes de él, y todas las demás que en él se vinculan con alguna; donde el ciclo está vacío, las que tienen \
        vínculos.
        """,
        "Pairs of them with at least one tie of any kind in the cycle.":
            "Pares de ellas con al menos un vínculo de cualquier clase en el ciclo.",
        """
        project (one that has an award in force), action, or session (one of the board that counted the residents who \
        came).
        """:
            """
        project (un proyecto con una adjudicación vigente), action (una acción) o session (una sesión del \
        directorio que contó a los residentes que asistieron).
        """,
        "Projects that both handed in, one as the applicant or both as partners.":
            "Proyectos que ambas presentaron, una como postulante o las dos como asociadas.",
        "Projects that it handed in, withdrawn ones included.": "Proyectos que presentó, incluidos los retirados.",
        """
        Residents who took part: as the reports of the project say, those that reply to others left out and each \
        report counted, blank where none tells of any; as the action or the session says.
        """:
            """
        Residentes que participaron: en un proyecto, según sus informes, sin los que responden a otros y sumando \
        cada uno, vacío si ninguno los menciona; en una acción o una sesión, según ella misma.
        """,
        "Residents who were to take part, as the project said.":
            "Residentes que habían de participar, según el proyecto.",
        "Sessions of the board at which a seat of each was present.":
            "Sesiones del directorio en que estuvo presente un sillón de cada una.",
        "Sum of its awards, less what was freed.": "Suma de sus adjudicaciones, menos lo liberado.",
        "The certificates that are valid on the report's day.": "Los certificados vigentes a la fecha de la tabla.",
        "The cycle of the day of each occasion; blank between two cycles.":
            "El ciclo del día de cada ocasión; vacío entre dos ciclos.",
        "The cycle; blank for ties between two cycles.": "El ciclo; vacío para los vínculos surgidos entre dos ciclos.",
        "The day it was formed.": "El día en que se formó.",
        "The day on which it ceased to exist.": "El día en que dejó de existir.",
        "The kind of organisation.": "La clase de organización.",
        "The last day of a debarment that is not over on the report's day.":
            "El último día de una inhabilitación que no ha terminado a la fecha de la tabla.",
        "The network.": "La red.",
        "The organisation that it is tied to, later in the order of ids: each pair stands once.":
            "La organización con que se vincula, posterior en el orden de los ids: cada par figura una vez.",
        "The organisation whose support was sought.": "La organización cuyo apoyo se gestionó.",
        "The organisation.": "La organización.",
        "The sum of the columns that follow: occasions of every kind.":
            "La suma de las columnas que siguen: ocasiones de toda clase.",
        "The territories in which it handed in projects.": "Los territorios en que presentó proyectos.",
        "The territory that registered it, or programme.":
            "El territorio que la registró, o programme si la registró el programa.",
        "The territory whose stream tells of it, or programme.":
            "El territorio en cuya historia consta, o programme si consta en la del programa.",
        "ties as a share of all pairs that the organisations could make.":
            "La proporción de ties en todos los pares que las organizaciones podrían formar.",
        "Times that its support was sought.": "Veces que se gestionó su apoyo.",
        "Trainings to which both sent people, or that one gave and the other sent to.":
            "Capacitaciones a las que ambas enviaron personas, o que una dictó y a las que la otra las envió.",
        "What the commitments are worth, where they say so.": "Lo que valen los compromisos, si lo dicen.",
        "What the commitments that were kept were worth: as keeping them says, else as they had been recorded.":
            """
        Lo que valieron los compromisos cumplidos: según su cumplimiento o, si este no lo dice, según se habían \
        registrado.
        """,
        "When; blank for a project.": "Cuándo; vacío para un proyecto.",
    ]
}
