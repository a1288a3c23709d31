internal import ConcordModel

/// Brings the places of one English spelling together, whatever their capitals.
enum EnglishNameGroups {
  static func groups(of spans: [NameSpan], _ vocabulary: NameVocabulary) -> [NameGroup] {
    var places: [String: Int] = [:]
    var result: [NameGroup] = []
    var surfaces: [[String: Int]] = []
    for span in spans {
      let text = vocabulary.text(of: span.words)
      let key = NameVocabulary.folded(text)
      let place = places[key] ?? result.count
      if place == result.count {
        places[key] = place
        result.append(NameGroup(language: .english, form: text))
        result[place].exonym = Exonyms.row(of: text, .english)
        surfaces.append([:])
      }
      result[place].add(span)
      surfaces[place][text, default: 0] += 1
    }
    for (index, counts) in surfaces.enumerated() {
      if let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) {
        result[index].form = best.key
      }
    }
    return result
  }
}
