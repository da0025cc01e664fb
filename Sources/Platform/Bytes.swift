extension [UInt8] {
    /// Adds a copy of a span's bytes at the end.
    public mutating func append(copying span: Span<UInt8>) {
        // The buffer is only read during the call.
        unsafe span.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }
}
