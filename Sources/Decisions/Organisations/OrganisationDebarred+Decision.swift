public import Events
import Rules

extension OrganisationDebarred: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        try hearing.expectOrganisation(organisation, field: "/organisation")
        let rules = hearing.rules.debarment
        let years = self.repeat ? rules.repeatYears : rules.firstYears
        let last = from.adding(months: Int(years.value) * 12)
        hearing.require(
            until == last, .debarmentTerm, "\(years) years from \(from) end on \(last), not on \(until)",
            field: "/until")
    }

    /// Keeps what later decisions ask.
    public func record(_ hearing: Hearing) throws {
        hearing.keep(
            DebarmentRecord(from: from, origin: hearing.origin, until: until),
            below(organisation.text, "\(from):\(until)"))
    }
}
