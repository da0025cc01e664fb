import Events
import FieldCoding
import StrictYAML
import Testing

@testable import Exchange

/// What tests of mappings share.
enum MappingSupport {
    /// Events of a source, a line each: stream, day, type, id and payload; or every fault with its place.
    static func lines(_ mapping: String, _ source: [UInt8]) throws -> [String] {
        let result: MappedImport
        do {
            let file = try MappingFile(reading: Array(mapping.utf8))
            let table = try SourceTable(source, as: file.mapping)
            result = try MappedImport(table, as: file, digest: ImportSupport.digest)
        } catch let faults as YAMLFaults {
            return faults.faults.map { "\($0.line):\($0.column) \($0)" }
        } catch let fault as EventTableFault {
            return [line(fault)]
        }
        if !result.faults.isEmpty { return result.faults.map(line) }
        return result.proposals.map { "\($0.territory) \(ImportSupport.line($0))" }
    }

    private static func line(_ fault: EventTableFault) -> String {
        "row at \(fault.line):\(fault.column) \(fault.row.map { "\($0) " } ?? "")\(fault.failure.message)"
    }

    static func lines(_ mapping: String, _ source: String) throws -> [String] {
        try lines(mapping, Array(source.utf8))
    }
}
