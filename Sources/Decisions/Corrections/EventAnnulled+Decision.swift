public import Events

extension EventAnnulled: Decision {
    /// States every condition that the annulment itself breaks; whoever appends it judges the history that it leaves.
    public func judge(_ hearing: Hearing) throws { _ = try hearing.expectTarget(target) }

    /// Keeps what later decisions ask.
    public func record(_ hearing: Hearing) throws { hearing.keepCorrection(of: target, isAnnulled: true) }
}
