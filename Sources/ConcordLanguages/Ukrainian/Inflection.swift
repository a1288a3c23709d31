internal import ConcordModel

/// A word taken apart: which rows it follows and on which stems.
///
/// The classifiers fill one in; `forms` joins stems and endings.
struct Inflection {
  /// The form given: the nominative singular, or the plural of a plural-only word.
  var word: [UInt8]
  /// Row of the singular, nil where there is none.
  var singular: Int?
  /// Row of the plural, nil where there is none.
  var plural: Int?
  /// Oblique stems, the one to generate first; all are accepted.
  var stems: [[UInt8]]
  /// Stems of the plural where they are not those of the singular.
  var pluralStems: [[UInt8]]?
  /// The nominative plural where it is another word: люди.
  var pluralWord: [UInt8]?
  var isAnimate = false
  /// Endings of the genitive singular in -а/-у for rows that leave it open.
  var genitives: [UInt8] = []
  var pluralGenitives: [[UInt8]] = []
  /// Forms that stand before those of the rows, by slot.
  var leading: [(slot: Slot, form: [UInt8])] = []
  /// Forms accepted after those of the rows, by slot.
  var trailing: [(slot: Slot, form: [UInt8])] = []

  /// Another way to decline the word, accepted after this one.
  var parallel: [Inflection] = []

  init(word: [UInt8], stem: [UInt8]) {
    self.word = word
    stems = [stem]
  }

  /// Accepted forms by slot, the one to generate first.
  func forms(_ table: ParadigmTable) -> [[[UInt8]]] {
    var result: [[[UInt8]]] = Array(repeating: [], count: Slot.count)
    if let singular {
      fill(&result, table.rows[singular], 0, stems)
    }
    if let plural {
      fill(&result, table.rows[plural], 7, pluralStems ?? stems)
    }
    for (slot, form) in leading.reversed() where !result[slot.index].isEmpty {
      result[slot.index].removeAll { $0 == form }
      result[slot.index].insert(form, at: 0)
    }
    for (slot, form) in trailing where !result[slot.index].contains(form) {
      result[slot.index].append(form)
    }
    for other in parallel {
      for (index, forms) in other.forms(table).enumerated() where !result[index].isEmpty {
        for form in forms where !result[index].contains(form) { result[index].append(form) }
      }
    }
    return result
  }

  private func fill(
    _ result: inout [[[UInt8]]], _ row: ParadigmTable.Row, _ offset: Int, _ stems: [[UInt8]]
  ) {
    for index in 0..<7 where row.cells.indices.contains(index) {
      var forms: [[UInt8]] = []
      for stem in stems {
        for ending in row.cells[index] {
          add(ending, stem, offset, result, &forms)
        }
      }
      result[offset + index] = forms
    }
  }

  private func add(
    _ ending: ParadigmTable.Ending, _ stem: [UInt8], _ offset: Int, _ done: [[[UInt8]]],
    _ forms: inout [[UInt8]]
  ) {
    func append(_ form: [UInt8]) {
      if !forms.contains(form) { forms.append(form) }
    }
    switch ending.base {
    case .whole: append((offset == 0 ? word : pluralWord ?? word) + ending.letters)
    case .literal: append(ending.letters)
    case .oblique: append(stem + ending.letters)
    case .sibilant: append(StemChange.sibilant(stem) + ending.letters)
    case .hushing:
      append(
        StemChange.hushing(stem, isSoft: word.last == Letter.softSign) + ending.letters)
    case .doubled: append(StemChange.doubled(word) + ending.letters)
    case .pluralGenitive: pluralGenitives.forEach(append)
    case .genitive: for letter in genitives { append(stem + [letter]) }
    case .accusative:
      let source = isAnimate ? 1 : 0
      done[offset + source].forEach(append)
    }
  }
}
