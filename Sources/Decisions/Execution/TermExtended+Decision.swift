public import Events
import Rules

extension TermExtended: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        guard let agreement = try hearing.expectAgreement(agreement) else { return }
        agreement.requireOpen(self.agreement, hearing, field: "/agreement")
        guard agreement.to < to else {
            hearing.object(
                .termNotExtended, "the term ends on \(agreement.to) already", field: "/to", clashes: [agreement.origin])
            return
        }
        hearing.require(
            hearing.day <= agreement.to, .extendedAfterTerm,
            "it was extended on \(hearing.day), the term ended on \(agreement.to)", field: "occurred",
            clashes: [agreement.origin])
        let first = Int64(agreement.signedTo.number) - Int64(agreement.from.number) + 1
        let added = Int64(to.number) - Int64(agreement.signedTo.number)
        let most = hearing.rules.execution.maxExtension
        hearing.require(
            added * 10_000 <= first * most.value, .extensionTooLong,
            "\(added) days are added to a first term of \(first) days; \(most) basis points of it may be",
            field: "/to", clashes: [agreement.origin])
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        var agreement = try hearing.known(AgreementRecord.self, agreement.text)
        agreement.to = to
        try hearing.keep(agreement, self.agreement.text)
    }
}
