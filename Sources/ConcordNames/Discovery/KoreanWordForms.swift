internal import ConcordLanguages
internal import ConcordModel

/// The ways in which a Korean word between spaces can be a noun with what follows it.
struct KoreanWordForms {
  /// A noun and its tail.
  struct Split {
    var stem: String
    var syllables: Int
    /// Bytes of the stem.
    var length: Int
    var tail: KoreanTail?
    var evidence: KindEvidence
    /// Whether the tail makes another word of the name: a people, a language.
    var isDerived: Bool
    /// Whether a title or an honorific is part of the tail.
    var hasTitle: Bool
  }

  /// The longest name in syllables.
  static let longest = 14

  /// Every reading of a word, the longest stem first.
  static func splits(of word: String) -> [Split] {
    let scalars = Array(word.unicodeScalars)
    guard scalars.allSatisfy(Hangul.isSyllable), !scalars.isEmpty else { return [] }
    var result: [Split] = []
    for count in stride(from: min(scalars.count, longest), through: 1, by: -1) {
      let stem = String(String.UnicodeScalarView(scalars[..<count]))
      let rest = String(String.UnicodeScalarView(scalars[count...]))
      if rest.isEmpty {
        result.append(
          Split(
            stem: stem, syllables: count, length: stem.utf8.count, tail: nil,
            evidence: KindEvidence(), isDerived: false, hasTitle: false))
        continue
      }
      let final = KoreanFinal(endOf: stem)
      let hosts: [KoreanTail.Host] = count == 1 ? [.familyName] : [.person, .place, .organisation]
      let tails = hosts.compactMap { host in
        KoreanTail.parse(rest, after: final, host: host).flatMap { $0.isAllomorphWrong ? nil : $0 }
      }
      guard let tail = tails.first else { continue }
      var evidence = KindEvidence()
      var isDerived = false
      for element in tail.elements { add(element, to: &evidence, &isDerived) }
      if let place = tails.first(where: { Self.isRegion($0) }) {
        evidence.place += 3
        isDerived = isDerived && place == tail
      }
      result.append(
        Split(
          stem: stem, syllables: count, length: stem.utf8.count, tail: tail, evidence: evidence,
          isDerived: isDerived, hasTitle: tail.hasTitle))
    }
    return result
  }

  private static func isRegion(_ tail: KoreanTail) -> Bool {
    guard let first = tail.elements.first, first.kind == .suffix else { return false }
    return regions.contains(first.surface)
  }

  private static let regions: Set<String> = [
    "시", "도", "구", "주", "현", "특별시", "광역시", "특별자치시", "특별자치도", "직할시", "공화국", "지역", "지방",
    "일대", "인근", "전역",
  ]
  private static let peoples: Set<String> = ["인", "어", "말", "계", "산", "제"]

  private static func add(
    _ element: KoreanTail.Element, to evidence: inout KindEvidence, _ isDerived: inout Bool
  ) {
    switch element.kind {
    case .title: evidence.person += 3
    case .particle:
      switch element.surface {
      case "에서", "에서는", "에서도": evidence.place += 1.5
      case "에", "에는", "에도": evidence.place += 0.7
      case "에게", "한테", "께", "께서", "에게서": evidence.person += 2
      case "로", "으로": evidence.place += 0.5
      default: break
      }
    case .suffix:
      if peoples.contains(element.surface) { isDerived = true }
    default: break
    }
  }
}
