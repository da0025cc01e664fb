/// Of what lessons, trainings and outcomes tell.
extension Definitions {
    static let learning: [String: String] = [
        "adopted as a share of identified.": "La proporción de adopted en identified.",
        "Audiences that it was shared with, each time counted.": "Públicos con que se compartió, contados cada vez.",
        "Completions that tell of a competence commanded better than before, a person counting once for each.":
            """
        Veces que alguien la completó y pasó a dominar mejor una competencia; la persona cuenta una vez en cada \
        una.
        """,
        "Days from identified to adopted.": "Días desde identified hasta adopted.",
        "Hours that it took.": "Horas que duró.",
        "How many were asked or observed in the latest measurement.":
            "A cuántos se consultó u observó en la última medición.",
        "identified, validated, shared, adopted or retired: the furthest that it came.":
            """
        identified (identificada), validated (validada), shared (compartida), adopted (adoptada) o retired \
        (retirada): lo más lejos que ha llegado.
        """,
        "Its category.": "Su categoría.",
        "Its title.": "Su título.",
        "last - baseline; blank without a baseline.": "Lo que resulta de last - baseline; vacío si no hay línea base.",
        "Lessons shared at least once.": "Lecciones compartidas al menos una vez.",
        "Lessons validated at least once.": "Lecciones validadas al menos una vez.",
        "Lessons with enough adopters in time.": "Lecciones con suficientes adoptantes dentro del plazo.",
        "People reached, as each sharing says.": "Personas alcanzadas, según se informó cada vez que se compartió.",
        "People who attended; who attends two trainings counts in each.":
            "Personas que asistieron; quien asiste a dos capacitaciones cuenta en cada una.",
        "People who completed it, each once, wherever that was recorded.":
            "Personas que la completaron, cada una contada una vez, dondequiera que se haya registrado.",
        "socialFabric, trust, participation, capacities, opportunities or qualityOfLife: what it tells of.":
            """
        socialFabric (tejido social), trust (confianza), participation (participación), capacities (capacidades), \
        opportunities (oportunidades) o qualityOfLife (calidad de vida): de qué da cuenta.
        """,
        "Sum of the lessons' adopters.": "Suma de los adoptantes de las lecciones.",
        "Territory and id of the event that the first adoption changed, where it names one.":
            "Territorio e id del evento que la primera adopción cambió, si nombra uno.",
        """
        The cycle of the day it was identified, or under rules.cycle.attribution byCall of the call that it came from; \
        blank between cycles.
        """:
            """
        El ciclo del día en que se identificó o, con byCall en rules.cycle.attribution, el de la convocatoria de \
        la que viene; vacío entre ciclos.
        """,
        "The cycle; blank for lessons and exchanges between two cycles.":
            "El ciclo; vacío para las lecciones y los encuentros entre dos ciclos.",
        "The day it was first shared.": "El día en que se compartió por primera vez.",
        "The day it was first validated.": "El día en que se validó por primera vez.",
        "The day it was identified.": "El día en que se identificó.",
        "The day of the latest measurement.": "El día de la última medición.",
        "The day on which it had rules.lesson.adoptedThreshold adopters.":
            "El día en que reunió los adoptantes de rules.lesson.adoptedThreshold.",
        "The indicator.": "El indicador.",
        "The latest measurement that was recorded as a baseline, by its day and then by position.":
            "La última medición que se registró como línea base, según su día y luego según su posición.",
        "The latest measurement, by its day and then by position.":
            "La última medición, según su día y luego según su posición.",
        "The lesson.": "La lección.",
        "The median of leadDays of the lessons adopted.": "La mediana de leadDays de las lecciones adoptadas.",
        "The organisation that gave it.": "La organización que la dictó.",
        "The organisation that it is about; blank for the whole territory.":
            "La organización de la que trata; vacío si es todo el territorio.",
        "The territory that held it, or programme.":
            "El territorio que la organizó, o programme si la organizó el programa.",
        "The territory that identified it.": "El territorio que la identificó.",
        "The territory that identified them.": "El territorio que las identificó.",
        "The training.": "La capacitación.",
        "The unit of its values.": "La unidad de sus valores.",
        "Tools of the learning community that its adoptions used, each once.":
            "Herramientas de la comunidad de aprendizaje que se usaron en sus adopciones, cada una contada una vez.",
        "Where it came from.": "De dónde viene.",
        """
        Who changed something because of it, each once, within rules.lesson.adoptionWindowDays of its first sharing \
        (of identifying it, if never shared).
        """:
            """
        Quienes cambiaron algo a raíz de ella, cada cual una vez, dentro de rules.lesson.adoptionWindowDays desde \
        que se compartió por primera vez (desde que se identificó, si nunca se compartió).
        """,
    ]
}
