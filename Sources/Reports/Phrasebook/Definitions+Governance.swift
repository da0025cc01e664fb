/// Of what boards, polls, conflicts of interest, rules and requests about personal data tell.
extension Definitions {
    static let governance: [String: String] = [
        "Another option has the same score.": "Otra opción tiene los mismos puntos.",
        "ballots as a share of those eligible; blank where their number is not told.":
            "La proporción de ballots en el número de quienes tienen derecho a voto; vacío si este no se informa.",
        "Ballots of the poll that were counted.": "Votos de la votación que se contaron.",
        "Ballots that could not be counted; blank while it is open.":
            "Votos que no se pudieron contar; vacío mientras está abierta.",
        "Ballots that name the option; blank for a secret poll before it closes and where minutes give points only.":
            """
        Votos que nombran la opción; vacío en una votación secreta antes de su cierre y cuando el acta da solo \
        puntos.
        """,
        "community, public or private: the sector that it speaks for.":
            "community (comunitario), public (público) o private (privado): el sector por el que habla.",
        "Days from asked to answered.": "Días desde asked hasta answered.",
        """
        Decisions on admissibility, evaluations, reviews of expenses and ballots of polls that are not secret by which \
        that person, in this stream and while the declaration bound, decided about it: about the project, another of \
        its call or of its organisation, or in the poll. A later declaration about the same thing takes its place. \
        Votes that a session counts without names are nobody's.
        """:
            """
        Decisiones de admisibilidad, evaluaciones, revisiones de gastos y votos en votaciones no secretas con que \
        esa persona, en el territorio de la fila y mientras la declaración obligaba, decidió al respecto: sobre el \
        proyecto, sobre otro de su convocatoria o de su organización, o en la votación. Una declaración posterior \
        sobre lo mismo toma su lugar. Los votos que una sesión cuenta sin nombres no son de nadie.
        """,
        "Declarations of interest by who sat in it on the day of each.":
            "Declaraciones de conflicto de interés de quien lo ocupaba el día de cada una.",
        "erasure, rectification, block or objection: the right that was granted.":
            """
        erasure (supresión), rectification (rectificación), block (suspensión del uso) u objection (oposición al \
        uso): el derecho que se acogió.
        """,
        "For which they hold; programme for all.": "El territorio para el que rigen; programme si rigen para todos.",
        "How ballots are counted.": "Cómo se cuentan los votos.",
        "Its place by score, equals by rules.ties.chain; blank for a void poll.":
            "Su lugar por score, los empates según rules.ties.chain; vacío en una votación nula.",
        "Its points above the next in rank; blank for the last.":
            "Sus puntos por sobre los de la opción que le sigue; vacío para la última.",
        "Its points by the poll's method; blank under schulze and for a secret poll still open.":
            "Sus puntos según el método de la votación; vacío con schulze y en una votación secreta aún abierta.",
        "Its value before, as JSON.": "Su valor anterior, en JSON.",
        "Its value since, as JSON.": "Su valor desde entonces, en JSON.",
        "Of a valid poll: the project has an award, the need was adopted, or it came first.":
            """
        En una votación válida: el proyecto tiene una adjudicación, la necesidad se adoptó o la opción quedó \
        primera.
        """,
        "open, valid or void.": "open (abierta), valid (válida) o void (nula).",
        "ordinary, extraordinary or assembly.":
            "ordinary (ordinaria), extraordinary (extraordinaria) o assembly (de asamblea).",
        "organisation, call, project or poll: what kind of thing it is about.":
            """
        organisation (organización), call (convocatoria), project (proyecto) o poll (votación): la clase de cosa \
        de que trata.
        """,
        "Parameters that have another value since; the second table lists them.":
            "Parámetros que tienen otro valor desde entonces; la segunda tabla los enumera.",
        "Polls of the seated members in which it voted; blank where all of them were secret.":
            "Votaciones de los integrantes del directorio en que votó; vacío si todas fueron secretas.",
        "present is at least needed.": "El valor de present es igual o mayor que el de needed.",
        "president, secretary, treasurer or member: the holder's office.":
            """
        president (presidencia), secretary (secretaría), treasurer (tesorería) o member (integrante): el cargo de \
        quien es titular.
        """,
        "Reports judge by them what was recorded before them.":
            "Los informes juzgan según ellas lo que se registró antes de ellas.",
        "Residents who attended; blank where nobody counted them.":
            "Residentes que asistieron; vacío si nadie los contó.",
        "Seats that excused themselves.": "Sillones que se excusaron.",
        "Seats that had a holder or an alternate that day.": "Sillones que ese día tenían titular o suplente.",
        "Seats that had to be present, by rules.quorum of that day.":
            "Sillones que debían estar presentes, según rules.quorum de ese día.",
        "Seats that were present.": "Sillones que estuvieron presentes.",
        "Sessions of the board since the seat was made.": "Sesiones del directorio desde que existe el sillón.",
        """
        Texts that were destroyed: those of the event that it names; of a person the name, and contact and document \
        where they were kept. Blank for rights that destroy nothing.
        """:
            """
        Textos que se suprimieron: los del evento que nombra; de una persona el nombre, y el contacto y el \
        documento si se guardaban. Vacío para los derechos que no suprimen nada.
        """,
        "The alternate on that day.": "Quién es suplente ese día.",
        "The board was not dissolved, and the seat not removed.":
            "El directorio no se disolvió y el sillón no se eliminó.",
        "The board.": "El directorio.",
        "The call whose projects are its options.": "La convocatoria cuyos proyectos son sus opciones.",
        "The day it was asked for; blank for texts, whose erasure tells none.":
            "El día en que se pidió; vacío para los textos, cuya supresión no lo dice.",
        "The day it was declared.": "El día en que se declaró.",
        "The day it was granted.": "El día en que se acogió.",
        "The day on which it was decided.": "El día en que se decidió.",
        "The day on which it was held.": "El día en que se celebró.",
        "The desk, account or script that recorded it.": "La mesa, la cuenta o el proceso que lo registró.",
        "The first day for which they hold.": "El primer día para el que rigen.",
        "The first day of the holder's term.": "El primer día del período de quien es titular.",
        "The last day of the holder's term.": "El último día del período de quien es titular.",
        "The last day on which it binds; blank without an end.":
            "El último día en que obliga; vacío si no tiene término.",
        "The option: a need, a project or another.": "La opción: una necesidad, un proyecto u otra.",
        "The organisation that fills it.": "La organización a cuyo cargo está.",
        "The parameter.": "El parámetro.",
        "The poll.": "La votación.",
        "The pseudonym of the person, or the id of the event whose texts were erased.":
            "El seudónimo de la persona, o el id del evento cuyos textos se suprimieron.",
        "The rulebook that it changes, where it says so.": "El reglamento que modifica, si lo dice.",
        "The rulebook.": "El reglamento.",
        "The seat of the board that the person sits in, where the declaration names one.":
            "El sillón del directorio que ocupa la persona, si la declaración nombra uno.",
        "The seat.": "El sillón.",
        "The session.": "La sesión.",
        "The territory in which it was declared, or programme.":
            "El territorio en que se declaró, o programme si fue en el programa.",
        "Those at which its holder or alternate sat in it.": "Las sesiones en que lo ocupó su titular o suplente.",
        "Those from which it excused itself.": "Las sesiones de las que se excusó.",
        "What it is counted in.": "En qué se cuenta.",
        "Whether the person takes no part in what is decided about it.":
            "Si la persona no participa en lo que se decide al respecto.",
        "Whether these are no more than rules.privacy.answerDays on the day it was granted.":
            "Si estos días no son más que los de rules.privacy.answerDays el día en que se acogió.",
        "Which one.": "Cuál es.",
        "Who declared it.": "La persona que lo declaró.",
        "Who holds it on the report's day, or held it on the last day that it was there.":
            "Quién es titular a la fecha de la tabla, o lo era el último día en que el sillón existió.",
    ]
}
