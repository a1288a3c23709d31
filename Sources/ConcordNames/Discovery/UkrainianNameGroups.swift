internal import ConcordModel

/// Brings the inflected forms of Ukrainian names together under the base form that explains most of
/// what the texts have.
struct UkrainianNameGroups {
  private struct Surface {
    var spans: [NameSpan] = []
    var readings: [UkrainianReadings.Reading] = []
    var text: String
    var isAdjective: Bool
  }

  /// The groups of all spans, in the order of their first places.
  static func groups(of spans: [NameSpan], _ vocabulary: NameVocabulary) -> [NameGroup] {
    var numbers: [String: Int] = [:]
    var surfaces: [Surface] = []
    for span in spans {
      let text = vocabulary.text(of: span.words)
      let key = text + (span.isAdjective ? "\u{0}" : "")
      let number = numbers[key] ?? surfaces.count
      if number == surfaces.count {
        numbers[key] = number
        surfaces.append(Surface(text: text, isAdjective: span.isAdjective))
      }
      surfaces[number].spans.append(span)
    }
    var readings = UkrainianReadings()
    var totals: [String: Double] = [:]
    for index in surfaces.indices {
      let surface = surfaces[index]
      let words = surface.spans[0].words.map { vocabulary[$0] }
      surfaces[index].readings = readings.readings(of: words, isAdjective: surface.isAdjective)
      if !surface.isAdjective, Exonyms.row(of: surface.text, .ukrainian) != nil {
        surfaces[index].readings.append(
          UkrainianReadings.Reading(base: surface.text, slots: .all, weight: 2))
      }
      for reading in surfaces[index].readings {
        totals[reading.base, default: 0] += weight(reading, surface)
      }
    }
    // The base form itself among the texts is the best sign, if it explains other forms too.
    var explained: [String: Int] = [:]
    for surface in surfaces {
      for reading in surface.readings where reading.weight >= 0.8 {
        explained[reading.base, default: 0] += surface.text == reading.base ? 0 : 1
      }
    }
    for surface in surfaces where !surface.isAdjective && (explained[surface.text] ?? 0) > 0 {
      let unbound = surface.spans.count { $0.slots.contains(Slot(.nominative)) }
      totals[surface.text, default: 0] += 0.8 * Double(min(unbound, 3))
    }
    for surface in surfaces where totals[surface.text] != nil {
      totals[surface.text, default: 0] += 0.1
    }
    var places: [String: Int] = [:]
    var result: [NameGroup] = []
    for surface in surfaces {
      let ranked = surface.readings.map { (base: $0.base, total: totals[$0.base] ?? 0) }
        .sorted { ($1.total, $0.base) < ($0.total, $1.base) }
      guard let best = ranked.first else { continue }
      let place = places[best.base] ?? result.count
      if place == result.count {
        places[best.base] = place
        result.append(NameGroup(language: .ukrainian, form: best.base))
      }
      for span in surface.spans { result[place].add(span) }
      if let first = result[place].words.first, result[place].words.count > 1,
        UkrainianGivenNames.contains(String(first))
      {
        result[place].evidence.person += 3
      }
      let others = ranked.dropFirst().prefix { $0.total > 0.4 * best.total }.map(\.base)
      for other in others where !result[place].alternatives.contains(other) {
        result[place].alternatives.append(other)
      }
    }
    // A base form that stands in the texts needs no other.
    let attested = Set(surfaces.filter { !$0.isAdjective }.map(\.text))
    for index in result.indices {
      if attested.contains(result[index].form) { result[index].alternatives = [] }
      result[index].exonym = Exonyms.row(of: result[index].form, .ukrainian)
      guard result[index].exonym == nil else { continue }
      for other in result[index].alternatives {
        guard let row = Exonyms.row(of: other, .ukrainian) else { continue }
        result[index].exonym = row
        result[index].form = other
        break
      }
    }
    return result
  }

  private static let dative = SlotSet(Slot(.dative))

  /// How much the places of a surface speak for one of its readings.
  private static func weight(_ reading: UkrainianReadings.Reading, _ surface: Surface) -> Double {
    surface.spans.reduce(0) { sum, span in
      let slots = reading.slots.intersection(span.slots)
      // A dative by itself is rare.
      let factor = slots.isEmpty ? 0.2 : slots == dative ? 0.7 : 1
      return sum + reading.weight(span.evidence) * factor
    }
  }
}
