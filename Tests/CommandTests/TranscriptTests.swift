import Testing

/// The sessions of Transcripts/, typed again.
@Suite struct TranscriptTests {
    @Test(arguments: Transcript.names)
    func session(_ name: String) throws {
        try Transcript(named: name).run()
    }

    @Test func thereAreTranscripts() {
        #expect(Transcript.names.count >= 8)
    }
}
