public import Events

extension IndicatorMeasured: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        hearing.requirePast(measured, field: "/measured")
        if let about { try hearing.expectOrganisation(about, field: "/about") }
    }

    /// Outcomes are compared by reports; no later decision asks for one.
    public func record(_ hearing: Hearing) throws {}
}
