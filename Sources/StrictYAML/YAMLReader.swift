import CYAML

/// Reads a text event by event through libyaml, which shows anchors, aliases and tags before anything is made of them.
@safe struct YAMLReader: ~Copyable {
    // libyaml keeps pointers to its parser and to its input, so both stand still on the heap until this value goes.
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let input: UnsafeMutableBufferPointer<UInt8>

    /// A reader at the start of a text in UTF-8.
    init(_ text: [UInt8]) {
        unsafe input = .allocate(capacity: text.count)
        _ = unsafe input.initialize(fromContentsOf: text)
        unsafe parser = .allocate(capacity: 1)
        unsafe parser.initialize(to: yaml_parser_t())
        let isReady = unsafe yaml_parser_initialize(parser)
        precondition(isReady == 1, "out of memory")
        unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
    }

    deinit {
        unsafe yaml_parser_delete(parser)
        unsafe parser.deallocate()
        unsafe input.deallocate()
    }

    /// The next event; throws where the text is no YAML. Nothing may be read after that, nor after the stream's end.
    mutating func next() throws(YAMLFault) -> YAMLEvent {
        var event = unsafe yaml_event_t()
        guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw syntaxFault }
        // The event owns its strings; they are copied into Swift's before it is deleted.
        defer { unsafe yaml_event_delete(&event) }
        var hasAnchor = false
        var hasTag = false
        let kind: YAMLEvent.Kind
        switch unsafe event.type {
        case YAML_STREAM_START_EVENT: kind = .streamStart
        case YAML_DOCUMENT_START_EVENT:
            let start = unsafe event.data.document_start
            kind = unsafe .documentStart(
                hasDirectives: start.version_directive != nil
                    || start.tag_directives.start != start.tag_directives.end)
        case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
        case YAML_ALIAS_EVENT: kind = .alias
        case YAML_SCALAR_EVENT:
            let scalar = unsafe event.data.scalar
            unsafe (hasAnchor, hasTag) = (scalar.anchor != nil, scalar.tag != nil)
            let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            let text = unsafe String(decoding: bytes, as: UTF8.self)
            kind = unsafe .scalar(text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
        case YAML_SEQUENCE_START_EVENT:
            let start = unsafe event.data.sequence_start
            unsafe (hasAnchor, hasTag) = (start.anchor != nil, start.tag != nil)
            kind = .sequenceStart
        case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
        case YAML_MAPPING_START_EVENT:
            let start = unsafe event.data.mapping_start
            unsafe (hasAnchor, hasTag) = (start.anchor != nil, start.tag != nil)
            kind = .mappingStart
        case YAML_MAPPING_END_EVENT: kind = .mappingEnd
        default: kind = .streamEnd
        }
        return YAMLEvent(kind: kind, mark: unsafe Self.mark(event.start_mark), hasAnchor: hasAnchor, hasTag: hasTag)
    }

    /// What libyaml says of the place at which it could not go on.
    private var syntaxFault: YAMLFault {
        let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? "it cannot be read"
        let isEncoding = unsafe parser.pointee.error == YAML_READER_ERROR
        let mark = unsafe isEncoding ? place(of: parser.pointee.problem_offset) : Self.mark(parser.pointee.problem_mark)
        return YAMLFault(mark, "this is no YAML: \(problem)")
    }

    private static func mark(_ mark: yaml_mark_t) -> YAMLMark {
        YAMLMark(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
    }

    private func place(of offset: Int) -> YAMLMark {
        var line = 1
        var column = 1
        for index in unsafe 0..<min(offset, input.count) {
            let byte = unsafe input[index]
            if byte == 0x0A { (line, column) = (line + 1, 1) } else if byte & 0xC0 != 0x80 { column += 1 }
        }
        return YAMLMark(line: line, column: column)
    }
}
