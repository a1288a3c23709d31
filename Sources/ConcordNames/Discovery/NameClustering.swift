internal import ConcordLanguages
internal import ConcordModel

/// Joins groups of one name: spellings and languages by their likeness, family names alone by the full
/// names around them.
struct NameClustering {
  /// A name with its groups.
  struct Cluster {
    var groups: [Int] = []
    /// The lowest of the likenesses that hold it together.
    var score = 1.0
    /// Places of a word of the name alone, by the group of that word.
    var shorts: [Int: [NameSpan]] = [:]
  }

  private var links: NameLinks
  /// The number of the document of each text.
  private let documents: [Int]
  private var clusters: [Cluster] = []
  private var clusterOf: [Int: Int] = [:]

  private var groups: [NameGroup] { links.groups }

  static func clusters(
    of groups: [NameGroup], documents: [Int], thresholds: NameLinks.Thresholds
  ) -> (clusters: [Cluster], groups: [NameGroup]) {
    var clustering = NameClustering(links: NameLinks(groups, thresholds), documents: documents)
    let shorts = clustering.shortGroups()
    clustering.join(groups.indices.filter { shorts[$0] == nil })
    let left = clustering.attach(shorts)
    clustering.settle(left)
    return (clustering.clusters.filter { !$0.groups.isEmpty || !$0.shorts.isEmpty }, groups)
  }

  private init(links: NameLinks, documents: [Int]) {
    self.links = links
    self.documents = documents
  }

  // MARK: Joining

  /// Joins groups by their likeness, the surest pairs first; no two of a cluster may contradict.
  private mutating func join(_ numbers: [Int]) {
    for number in numbers where clusterOf[number] == nil {
      clusterOf[number] = clusters.count
      clusters.append(Cluster(groups: [number]))
    }
    for pair in links.pairs(among: numbers) {
      guard let a = clusterOf[pair.a], let b = clusterOf[pair.b], a != b else { continue }
      guard isConsistent(clusters[a].groups, clusters[b].groups) else { continue }
      clusters[a].groups += clusters[b].groups
      clusters[a].score = min(clusters[a].score, clusters[b].score, pair.score)
      for number in clusters[b].groups { clusterOf[number] = a }
      clusters[b].groups = []
    }
  }

  private mutating func isConsistent(_ a: [Int], _ b: [Int]) -> Bool {
    for x in a {
      for y in b {
        guard let score = links.score(x, y), score < links.thresholds.floor else { continue }
        guard (a + b).contains(where: { isLinked(x, $0) && isLinked(y, $0) }) else { return false }
      }
    }
    return true
  }

  private mutating func isLinked(_ a: Int, _ b: Int) -> Bool {
    guard a != b, let score = links.score(a, b) else { return false }
    return score >= links.threshold(a, b)
  }

  // MARK: Short mentions

  /// The groups that are a word of a fuller name of their language, with the groups of those.
  private func shortGroups() -> [Int: [Int]] {
    var byWord: [Language: [String: [Int]]] = [:]
    for (number, group) in groups.enumerated() {
      for word in NameClustering.shortForms(of: group) {
        byWord[group.language, default: [:]][word, default: []].append(number)
      }
    }
    var result: [Int: [Int]] = [:]
    for (number, group) in groups.enumerated() where group.exonym == nil {
      for form in [group.form] + group.alternatives {
        if let full = byWord[group.language]?[NameVocabulary.folded(form)] {
          result[number] = full
          break
        }
      }
    }
    return result
  }

  /// The words by which a person of a full name is called.
  private static func shortForms(of group: NameGroup) -> [String] {
    let words = group.words
    guard group.evidence.place < 3 || group.evidence.person >= group.evidence.place,
      group.evidence.organisation < max(3, group.evidence.person)
    else { return [] }
    if words.count > 1 {
      return Set([words[0], words[words.count - 1]].map { NameVocabulary.folded(String($0)) })
        .filter { $0.count > 1 || group.language == .korean }.sorted()
    }
    guard group.language == .korean, group.form.unicodeScalars.count > 2,
      let name = KoreanName.split(group.form)
    else { return [] }
    return [name.family]
  }

  /// Gives the places of short names to the full name that their document has; returns what is left.
  private mutating func attach(_ shorts: [Int: [Int]]) -> [Int: [NameSpan]] {
    var left: [Int: [NameSpan]] = [:]
    for (number, full) in shorts.sorted(by: { $0.key < $1.key }) {
      var documentsOf: [Int: Set<Int>] = [:]
      for group in full {
        guard let cluster = clusterOf[group] else { continue }
        for span in groups[group].spans {
          documentsOf[cluster, default: []].insert(documents[span.text])
        }
      }
      let isDistinctive = documentsOf.count == 1 && !isCommon(groups[number])
      for span in groups[number].spans {
        let near = documentsOf.filter { $0.value.contains(documents[span.text]) }.map(\.key)
        if near.count == 1 {
          clusters[near[0]].shorts[number, default: []].append(span)
        } else if near.isEmpty, isDistinctive, let only = documentsOf.keys.first {
          clusters[only].shorts[number, default: []].append(span)
        } else if near.isEmpty {
          left[number, default: []].append(span)
        }
      }
    }
    return left
  }

  /// Whether a name alone says little of who bears it: family names of Koreans, given names.
  private func isCommon(_ group: NameGroup) -> Bool {
    if group.language == .korean {
      return KoreanName.isFamilyName(group.form)
    }
    let cues = NameCueTable.shared.cues(NameVocabulary.folded(group.form), group.language)
    return cues.contains(.koreanFamily) || cues.contains(.given)
      || UkrainianGivenNames.contains(group.form)
  }

  // MARK: What is left

  /// Joins what is left of short names among themselves, and single names with the words of full
  /// names in other languages.
  private mutating func settle(_ left: [Int: [NameSpan]]) {
    let numbers = left.keys.sorted()
    join(numbers)
    // Only the places that are left belong to these clusters.
    for number in numbers {
      guard let cluster = clusterOf[number] else { continue }
      clusters[cluster].shorts[number] = left[number]
      clusters[cluster].groups.removeAll { $0 == number }
    }
    joinFamilies()
  }

  /// A cluster of single words joins the one cluster of full names whose family name it sounds like.
  private mutating func joinFamilies() {
    let matcher = NameMatcher.shared
    var families: [(cluster: Int, language: Language, name: PreparedName)] = []
    for (number, cluster) in clusters.enumerated() {
      for group in cluster.groups where groups[group].words.count > 1 {
        guard groups[group].evidence.person > groups[group].evidence.place,
          let family = groups[group].words.last, !isKoreanShaped(groups[group])
        else { continue }
        families.append((number, groups[group].language, matcher.prepare(String(family))))
      }
    }
    guard !families.isEmpty else { return }
    for number in clusters.indices {
      let members = clusters[number].groups + clusters[number].shorts.keys
      guard !members.isEmpty,
        members.allSatisfy({
          groups[$0].words.count == 1 && groups[$0].exonym == nil && !isCommon(groups[$0])
            && groups[$0].evidence.place < 3
        })
      else { continue }
      var scores: [Int: Double] = [:]
      for member in members {
        let name = matcher.prepare(groups[member].form)
        for family in families where family.cluster != number {
          let score = matcher.score(name, family.name)
          if score >= links.thresholds.within {
            scores[family.cluster] = max(scores[family.cluster] ?? 0, score)
          }
        }
      }
      guard scores.count == 1, let (target, score) = scores.first else { continue }
      for member in clusters[number].groups {
        clusters[target].shorts[member, default: []] += groups[member].spans
      }
      for (member, spans) in clusters[number].shorts {
        clusters[target].shorts[member, default: []] += spans
      }
      clusters[target].score = min(clusters[target].score, score)
      clusters[number].groups = []
      clusters[number].shorts = [:]
    }
  }

  private func isKoreanShaped(_ group: NameGroup) -> Bool {
    guard let first = group.words.first else { return false }
    return group.words.count <= 3
      && NameCueTable.shared.cues(NameVocabulary.folded(String(first)), group.language)
        .contains(.koreanFamily)
  }
}
