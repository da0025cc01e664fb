import Testing
import Transparency

/// Holds the module to vectors that other implementations publish.
@Suite(.enabled(if: SharedVectors.folder != nil, "shared/data/merkle is not beside this checkout"))
struct VectorTests {
    @Test func leavesAndRootsOfTheEightLeafTree() throws {
        let json = FlatJSON(text: SharedVectors.text("\(SharedVectors.folder!)/rfc6962/leaf8.json"))
        let inputs = json.strings("leafInputsHex")
        let roots = json.strings("rootHashesHexBySize0to8")
        try #require(roots.count == 9 && inputs.count == 8)
        var frontier = TreeFrontier()
        #expect(frontier.root().hex == roots[0])
        for (size, input) in inputs.enumerated() {
            frontier.append(Digest.leaf(bytes(hex: input).span))
            #expect(frontier.root().hex == roots[size + 1])
        }
    }

    @Test func inclusion() {
        let files = SharedVectors.files(below: "merkle/testdata/inclusion")
        #expect(files.count > 80)
        for file in files {
            let vector = FlatJSON(text: SharedVectors.text(file))
            #expect(accepts(inclusion: vector) != vector.bool("wantErr"), "\(file)")
        }
    }

    @Test func consistency() {
        // Roots of 12 bytes are not digests here.
        let files = SharedVectors.files(below: "merkle/testdata/consistency")
            .filter { !$0.hasSuffix("sizes-are-equal-one-and-proof-is-empty.json") }
        #expect(files.count > 80)
        for file in files {
            let vector = FlatJSON(text: SharedVectors.text(file))
            #expect(accepts(consistency: vector) != vector.bool("wantErr"), "\(file)")
        }
    }

    private func accepts(inclusion vector: FlatJSON) -> Bool {
        let path = vector.strings("proof").compactMap { Digest(base64: $0) }
        guard path.count == vector.strings("proof").count,
            let index = vector.number("leafIdx"), let size = vector.number("treeSize"),
            let leaf = vector.string("leafHash").flatMap({ Digest(base64: $0) }),
            let root = vector.string("root").flatMap({ Digest(base64: $0) })
        else { return false }
        return (try? InclusionProof(index: index, size: size, path: path).verify(leaf: leaf, root: root)) != nil
    }

    private func accepts(consistency vector: FlatJSON) -> Bool {
        let path = vector.strings("proof").compactMap { Digest(base64: $0) }
        guard path.count == vector.strings("proof").count,
            let first = vector.number("size1"), let second = vector.number("size2"),
            let firstRoot = vector.string("root1").flatMap({ Digest(base64: $0) }),
            let secondRoot = vector.string("root2").flatMap({ Digest(base64: $0) })
        else { return false }
        let proof = ConsistencyProof(first: first, second: second, path: path)
        return (try? proof.verify(firstRoot: firstRoot, secondRoot: secondRoot)) != nil
    }

    private func bytes(hex: String) -> [UInt8] {
        let digits = Array(hex)
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(String(digits[$0...($0 + 1)]), radix: 16)! }
    }
}
