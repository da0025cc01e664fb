public import Events

extension CallClosed: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        guard let call = try hearing.expectCall(call) else { return }
        if let end = call.closed ?? call.resolved {
            hearing.object(.callAlreadyClosed, "call \(self.call) ended on \(end.day)", field: "/call", clashes: [end])
        }
        hearing.require(
            received == call.received, .receivedDiffers,
            "\(received) projects are stated, \(call.received) were recorded", field: "/received")
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        var call = try hearing.known(CallRecord.self, call.text)
        call.closed = hearing.origin
        try hearing.keep(call, self.call.text)
    }
}
