public import ConcordModel
internal import ConcordText

/// Finds the names of texts without a glossary, and joins their spellings within and across the three
/// languages.
///
/// English and Ukrainian names are runs of words with capitals; Korean ones are nouns that sound like
/// those, have a title or are listed names of countries. Inflected forms are reduced to one, family
/// names alone go to the full name of their document, and what the alignment model takes for one name
/// becomes one cluster. The texts are held in memory; the cost is some microseconds a word, and grows
/// with the square of the number of distinct names that begin alike.
public struct NameDiscovery {
  /// A text to look at.
  public struct Text: Sendable {
    /// The number of the document that the text is a part of: what is named in full in one of its
    /// texts may be named by the family name in another.
    public var document: Int
    /// UTF-8.
    public var bytes: [UInt8]
    /// Byte ranges in which nothing is looked for, in order.
    public var excluded: [Range<Int>]

    public init(document: Int, bytes: [UInt8], excluded: [Range<Int>] = []) {
      self.document = document
      self.bytes = bytes
      self.excluded = excluded
    }
  }

  private let languages: Set<Language>
  private let thresholds = NameLinks.Thresholds()
  private let known: [String]

  /// - Parameters:
  ///   - languages: those to look at.
  ///   - known: names like which Korean nouns are taken for names.
  public init(languages: Set<Language> = Set(Language.allCases), known: KnownSpellings? = nil) {
    self.languages = languages
    self.known = known?.texts ?? []
  }

  /// The names of texts, those with most places first.
  ///
  /// - Parameter progress: is told what is being done, and how much of it of how much.
  public func names(
    in texts: [Text],
    progress: (_ work: String, _ done: Int, _ total: Int) -> Void = { _, _, _ in }
  ) -> [DiscoveredName] {
    let reading = TextReading(texts, progress)
    var groups: [NameGroup] = []
    if languages.contains(.english) {
      groups += EnglishNameGroups.groups(of: reading.spans(.english), reading.vocabulary)
    }
    if languages.contains(.ukrainian) {
      groups += UkrainianNameGroups.groups(of: reading.spans(.ukrainian), reading.vocabulary)
    }
    if languages.contains(.korean) {
      groups += KoreanNames.groups(
        in: reading.tokens, foreign: groups, known: known, vocabulary: reading.vocabulary,
        thresholds: (thresholds.stemShort, thresholds.stemLong), progress: progress)
    }
    let (clusters, all) = NameClustering.clusters(
      of: groups, documents: texts.map(\.document), thresholds: thresholds)
    return clusters.compactMap { NameDiscovery.name($0, all) }
      .sorted {
        let (a, b) = (
          $0.forms.reduce(0) { $0 + $1.places.count }, $1.forms.reduce(0) { $0 + $1.places.count }
        )
        return a != b ? a > b : ($0.forms.first?.form ?? "") < ($1.forms.first?.form ?? "")
      }
  }

  /// A cluster as it is told, unless nothing sure speaks for it.
  private static func name(
    _ cluster: NameClustering.Cluster, _ groups: [NameGroup]
  ) -> DiscoveredName? {
    let members = cluster.groups + cluster.shorts.keys.sorted()
    guard !members.isEmpty else { return nil }
    let languages = Set(members.map { groups[$0].language })
    let isStrong = members.contains { groups[$0].isStrong }
    var evidence = KindEvidence()
    for member in members { evidence += groups[member].evidence }
    guard isStrong || (languages.count > 1 && evidence.person >= 3) else { return nil }
    let isListed = members.contains { groups[$0].exonym != nil }
    func form(_ number: Int, _ spans: [NameSpan], isShort: Bool) -> DiscoveredName.Form {
      DiscoveredName.Form(
        form: groups[number].form, language: groups[number].language, isShort: isShort,
        places: spans.map { DiscoveredName.Place(text: $0.text, range: $0.range) }
          .sorted { ($0.text, $0.range.lowerBound) < ($1.text, $1.range.lowerBound) })
    }
    var forms = cluster.groups.map { form($0, groups[$0].spans, isShort: false) }
    for (number, spans) in cluster.shorts {
      forms.append(form(number, spans, isShort: !cluster.groups.isEmpty))
    }
    forms.sort {
      $0.places.count != $1.places.count
        ? $0.places.count > $1.places.count
        : ($0.language.index, $0.form) < ($1.language.index, $1.form)
    }
    let single = cluster.groups.count + cluster.shorts.count == 1
    return DiscoveredName(
      forms: forms, kind: isListed ? .place : evidence.kind,
      score: single ? (isStrong ? 0.8 : 0.5) : cluster.score)
  }
}
