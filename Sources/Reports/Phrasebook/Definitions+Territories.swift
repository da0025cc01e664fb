/// Of what territories, cycles, needs and plans tell.
extension Definitions {
    static let territories: [String: String] = [
        "1 for the territory's first plan, 2 for the next.":
            "1 para el primer plan del territorio, 2 para el siguiente.",
        "Adoptions of lessons that the territory recorded, its own and others'.":
            "Adopciones que registró el territorio, de lecciones propias y ajenas.",
        "Agreements on these projects that were closed as completed.":
            "Convenios de estos proyectos cerrados como terminados.",
        "Awards in force of these projects: made and not ended.":
            "Adjudicaciones vigentes de estos proyectos: las hechas que no quedaron sin efecto.",
        "Awards, less what was freed, of projects that name it first.":
            "Adjudicaciones, menos lo liberado, de los proyectos que lo nombran en primer lugar.",
        "Ballots counted in polls that may be shown.": "Votos contados en las votaciones que se pueden mostrar.",
        "Exchanges that the territory took part in.": "Encuentros en que participó el territorio.",
        "Executed money (see budgets) of projects that name it first.":
            "Dinero ejecutado (véase budgets) de los proyectos que lo nombran en primer lugar.",
        "Expenses of grant money on these projects that were accepted.":
            "Gastos aceptados de estos proyectos con cargo a la subvención.",
        "Inhabitants, as it was proposed; blank where nobody told.":
            "Habitantes, según su propuesta; vacío si nadie lo informó.",
        "Its commune.": "Su comuna.",
        "Its first day.": "Su primer día.",
        "Its last day; blank while it is open.": "Su último día; vacío mientras está abierto.",
        "Its place in the priorities as last adopted; blank without one.":
            "Su lugar en las últimas prioridades adoptadas; vacío si no tiene ninguno.",
        "Its share of the plan.": "Su parte del plan.",
        "(lastValue - baseline) / (target - baseline); blank where one is missing or they are equal.":
            """
        Lo que resulta de (lastValue - baseline) / (target - baseline); vacío si falta alguno o si target y \
        baseline son iguales.
        """,
        "Lessons identified.": "Lecciones identificadas.",
        "Needs raised.": "Necesidades planteadas.",
        "No later plan has taken the plan's place, and no amendment dropped it.":
            "Ningún plan posterior ha reemplazado al plan, y ninguna modificación retiró el objetivo.",
        "No project that was not withdrawn names it.": "Ningún proyecto sin retirar lo nombra.",
        "Organisations that are active there, by the last assessment.":
            "Organizaciones activas en él, según la última evaluación.",
        "Paid for these projects, less transfers that came back.":
            "Lo transferido para estos proyectos, menos las transferencias devueltas.",
        "Projects submitted, and not withdrawn, that name the objective; one may name several.":
            "Proyectos presentados, y no retirados, que nombran el objetivo; uno puede nombrar varios.",
        "Projects submitted, withdrawn ones included.": "Proyectos presentados, incluidos los retirados.",
        "proposed, assessed, selected or closed.":
            "proposed (propuesto), assessed (evaluado), selected (seleccionado) o closed (cerrado).",
        "Sessions that boards held.": "Sesiones que celebraron los directorios.",
        "Share of households in the 40 % most vulnerable bracket, by the last assessment.":
            "Proporción de hogares en el tramo del 40 % más vulnerable, según la última evaluación.",
        "Strategies of the plan towards it.": "Estrategias del plan para alcanzarlo.",
        "Sum of the awards of these projects, less what was freed.":
            "Suma de las adjudicaciones de estos proyectos, menos lo liberado.",
        "The currency of all amounts of the row.": "La moneda de todos los montos de la fila.",
        "The cycle that it is in on the report's day; blank between two.":
            "El ciclo en que está a la fecha de la tabla; vacío entre dos ciclos.",
        "The cycle, the territory's own or the programme's; blank between two.":
            "El ciclo, propio del territorio o del programa; vacío entre dos ciclos.",
        "The day it left the programme.": "El día en que dejó el programa.",
        "The day it was raised.": "El día en que se planteó.",
        "The day it was selected.": "El día en que fue seleccionado.",
        "The day of its adoption, or of the last amendment, report or result on it.":
            "El día de su adopción, o de la última modificación, informe o resultado sobre él.",
        "The latest measurement by day, from progress reports and from results of closed projects.":
            "La última medición según su día, de los informes de avance y de los resultados de los proyectos cerrados.",
        "The local government supports the programme, by the last assessment.":
            "El municipio apoya el programa, según la última evaluación.",
        "The need in a sentence.": "La necesidad en una frase.",
        "The need that it answers.": "La necesidad a la que responde.",
        "The need's place in the priorities when the plan got it.":
            "El lugar de la necesidad en las prioridades cuando el plan la recogió.",
        "The need.": "La necesidad.",
        "The objective.": "El objetivo.",
        "The objectives of the plan in force that answer it; blank for none.":
            "Los objetivos del plan vigente que responden a ella; vacío si no hay ninguno.",
        "The plan.": "El plan.",
        "The territory, or programme.": "El territorio, o programme si es del programa.",
        "The territory.": "El territorio.",
        "What is measured.": "Qué se mide.",
        "What it is about.": "De qué trata.",
        "What it is called.": "Cómo se llama.",
        "Where the indicator began.": "Dónde partió el indicador.",
        "Where the indicator is to arrive.": "Adónde ha de llegar el indicador.",
    ]
}
