import Engine
import Projections
import Reports

extension Programme {
    /// What a batch that was judged in a dry run would change in the budgets; nil when nothing changes.
    func budgetsEffect(of batch: [Prepared], _ outcome: Outcome) throws -> Sheet? {
        guard let query = ReportQuery(.budgets), let effect = try effect(of: batch, outcome, on: query),
            let before = effect.before.first, let after = effect.after.first
        else { return nil }
        let standing = Standing(position: effect.size - 1, day: effect.day, rulebook: nil)
        return .effect(
            "budgets-effect", title: Phrase(es: "Efecto en los presupuestos", en: "Effect on the budgets"),
            from: try Sheet(before, standing: standing), to: try Sheet(after, standing: standing))
    }
}
