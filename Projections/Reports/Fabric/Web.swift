/// How some organisations hang together.
struct Web {
    /// Organisations.
    let nodes: Int
    /// Pairs that are tied, each once.
    let ties: Int
    /// Groups within which every two are tied, directly or through others.
    let components: Int
    /// Organisations that are tied to nobody.
    let isolated: Int

    /// The web of some organisations, with all that are tied.
    init(of organisations: [String], tiedBy pairs: [(String, String)]) {
        var places: [String: Int] = [:]
        func place(of name: String) -> Int {
            let place = places[name] ?? places.count
            places[name] = place
            return place
        }
        for organisation in organisations { _ = place(of: organisation) }
        let edges = pairs.map { (place(of: $0.0), place(of: $0.1)) }
        var parents = Array(0..<places.count)
        func root(of node: Int) -> Int {
            var node = node
            while parents[node] != node {
                parents[node] = parents[parents[node]]
                node = parents[node]
            }
            return node
        }
        var groups = places.count
        var tied: Set<Int> = []
        for (one, other) in edges {
            tied.formUnion([one, other])
            let (left, right) = (root(of: one), root(of: other))
            if left == right { continue }
            parents[left] = right
            groups -= 1
        }
        nodes = places.count
        ties = edges.count
        components = groups
        isolated = places.count - tied.count
    }

    /// The ties as a share of all pairs, in basis points; nil of fewer than two organisations.
    var density: Int64? { Share.basisPoints(Int64(ties), of: Int64(nodes) * (Int64(nodes) - 1) / 2) }
}
