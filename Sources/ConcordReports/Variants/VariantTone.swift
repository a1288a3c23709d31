internal import ConcordModel

extension VariantReport.Status {
  /// What the word means, for the legend.
  var meaning: String {
    switch self {
    case .canonical: "what the house prints"
    case .admitted: "may stand"
    case .variant: "not how the house spells it"
    case .deprecated: "on the list of forms not to use"
    case .probable: "looks like the name; look at it"
    }
  }

  /// Whether someone has something to do about it.
  var isOpen: Bool { self != .canonical && self != .admitted }

  /// The status in colour and word.
  var chip: String { "<span class=\"chip tone-\(rawValue)\">\(rawValue)</span>" }
}

/// Counts of mentions by status, as a bar of proportions.
struct StatusTally {
  private(set) var counts: [VariantReport.Status: Int] = [:]

  init(_ variants: some Sequence<VariantReport.Variant>) {
    for variant in variants { counts[variant.status, default: 0] += variant.count }
  }

  var total: Int { counts.values.reduce(0, +) }

  /// The mentions whose spelling is to be changed or looked at.
  var open: Int { counts.reduce(0) { $0 + ($1.key.isOpen ? $1.value : 0) } }

  /// The statuses that occur, in their order.
  var present: [(status: VariantReport.Status, count: Int)] {
    VariantReport.Status.allCases.compactMap { status in
      counts[status].flatMap { $0 > 0 ? (status, $0) : nil }
    }
  }

  /// A bar for the eye alone: what it shows stands in words beside it.
  var bar: String {
    let parts = present.map {
      "<span class=\"tone-\($0.status.rawValue)\" style=\"flex:\($0.count)\"></span>"
    }
    return "<span class=\"stack\" aria-hidden=\"true\">\(parts.joined())</span>"
  }
}
