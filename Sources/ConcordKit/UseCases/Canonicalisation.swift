internal import ConcordChecks
public import ConcordFormats
public import ConcordModel
public import ConcordRecognition
internal import ConcordText

/// What canonicalising one document, or one block of a long one, comes to.
public struct Canonicalisation: Sendable {
  /// The edits of the document's bytes, in order.
  public var edits: [Edit]
  /// What was found, in order, where findings were asked for.
  public var findings: [Finding]
  /// What could not be read: its lines pass through unchanged.
  public var problems: [String]
  /// Whether the last byte of a plain text is behind a `concord:off` that no `concord:on` ends.
  public var endsSuppressed = false
}

/// Rewrites documents to the forms of a house.
public final class Canonicaliser {
  /// What is done with spellings that are probably those of known names.
  public enum ProbableSpellings: Sendable {
    /// They are not looked for.
    case ignored
    /// They make findings.
    case reported
    /// They are rewritten.
    case rewritten
  }

  private let analyser: Analyser
  private let options: Analyser.Options
  private let probableSearch: ProbableSearch?
  private let rewritesProbable: Bool
  private let description: MentionDescription
  private let house: String
  private let severities: [String: Configuration.RuleSeverity]

  /// A canonicaliser for many documents, used from one thread at a time.
  ///
  /// - Parameters:
  ///   - severities: how grave the findings of a rule are, or that it does not run.
  ///   - probable: what is done with probable spellings. Unless they are ignored every document is
  ///     searched for names, which takes some microseconds a word, and must be given whole.
  public init(
    _ workspace: Workspace, options: Analyser.Options = Analyser.Options(),
    severities: [String: Configuration.RuleSeverity] = [:],
    probable: ProbableSpellings = .ignored
  ) {
    var options = options
    for (rule, severity) in severities where severity == .off { options.ignored.insert(rule) }
    self.options = options
    probableSearch = probable == .ignored ? nil : ProbableSearch(workspace)
    rewritesProbable = probable == .rewritten
    analyser = Analyser(workspace, options: options)
    description = MentionDescription(lexicon: workspace.lexicon)
    house = workspace.house.name
    self.severities = severities
  }

  /// Canonicalises a document.
  ///
  /// - Parameters:
  ///   - firstLine: the number of the first line, for a block out of a longer text.
  ///   - named: whom earlier blocks of the same text name in full.
  ///   - wantsFindings: whether findings are made beside the edits, which costs some microseconds
  ///     each.
  public func canonicalise(
    _ bytes: UnsafeBufferPointer<UInt8>, format: DocumentFormat, path: String,
    firstLine: Int = 1, named: inout NamedConcepts, wantsFindings: Bool
  ) -> Canonicalisation {
    let document = Document(bytes, format: format, path: path, firstLine: firstLine)
    let located = analyser.mentions(
      in: document, bytes, named: &named, onlyChanges: !wantsFindings && probableSearch == nil)
    let probable = probableSearch?.names(in: document, bytes, path: path, known: located, options)
    let guesses =
      probable?.mentions(in: document, bytes, known: located, options: options) ?? []
    var replacements: [Document.Replacement] = []
    for item in located + (rewritesProbable ? guesses : [])
    where !item.mention.isReportedOnly {
      replacements += Self.replacements(item)
    }
    if !guesses.isEmpty {
      replacements.sort { ($0.run, $0.range.lowerBound) < ($1.run, $1.range.lowerBound) }
    }
    return Canonicalisation(
      edits: document.edits(replacing: replacements, in: bytes),
      findings: wantsFindings ? findings(located, guesses, probable, document, bytes) : [],
      problems: document.problems.map(\.description),
      endsSuppressed: Canonicaliser.endsSuppressed(document))
  }

  private static func endsSuppressed(_ document: Document) -> Bool {
    // Nothing but suppression protects ranges of plain text.
    guard case .plain = document.format, let run = document.runs.last else { return false }
    return run.protected.last?.upperBound == run.count
  }

  /// Canonicalises a text in memory.
  public func canonicalise(_ text: String, format: DocumentFormat = .plain) -> String {
    let bytes = Array(text.utf8)
    var named = NamedConcepts()
    let result = bytes.withUnsafeBufferPointer {
      canonicalise($0, format: format, path: "", named: &named, wantsFindings: false)
    }
    return String(decoding: Document.apply(result.edits, to: bytes), as: UTF8.self)
  }

  /// What changes in the text of a run: the name and what follows it by themselves, since markup may
  /// end between them.
  private static func replacements(_ item: Analyser.Located) -> [Document.Replacement] {
    let mention = item.mention
    var result = mention.companions.map {
      Document.Replacement(run: item.run, range: $0.range, text: $0.text)
    }
    if let replacement = mention.replacement {
      result.append(.init(run: item.run, range: mention.core, text: replacement.core))
      if mention.range.upperBound > mention.core.upperBound {
        let tail = mention.core.upperBound..<mention.range.upperBound
        result.append(.init(run: item.run, range: tail, text: replacement.tail))
      }
    }
    return result.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  // MARK: Findings

  private func findings(
    _ located: [Analyser.Located], _ guesses: [Analyser.Located], _ probable: ProbableNames?,
    _ document: Document, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [Finding] {
    let lines = LineIndex(bytes)
    var counts: [String: Int] = [:]
    let known: [Finding] = located.compactMap { item in
      guard let rule = TextRules.rule(for: item.mention),
        item.mention.replacement != nil || item.mention.standing == .ambiguous
      else { return nil }
      return finding(item, rule, description, document, bytes, lines, &counts)
    }
    guard let probable else { return known }
    let guessed: [Finding] = guesses.compactMap { item in
      guard let rule = TextRules.rule(for: item.mention), item.mention.replacement != nil else {
        return nil
      }
      var finding = finding(item, rule, probable.description, document, bytes, lines, &counts)
      let core = document.runs[item.run].withText(in: bytes) {
        String(decoding: UnsafeBufferPointer(rebasing: $0[item.mention.core]), as: UTF8.self)
      }
      let spelling = probable.description.spelling(of: item.mention, surface: core)
      finding.evidence = probable.evidence(for: item.mention, spelling: spelling)
      return finding
    }
    return (known + guessed).sorted { $0.span.byteOffset < $1.span.byteOffset }
  }

  private func finding(
    _ item: Analyser.Located, _ rule: RuleDescription, _ description: MentionDescription,
    _ document: Document, _ bytes: UnsafeBufferPointer<UInt8>, _ lines: LineIndex,
    _ counts: inout [String: Int]
  ) -> Finding {
    let mention = item.mention
    let run = document.runs[item.run]
    let matched = run.withText(in: bytes) {
      String(decoding: UnsafeBufferPointer(rebasing: $0[mention.range]), as: UTF8.self)
    }
    let edits = document.edits(replacing: Self.replacements(item), in: bytes)
    let concept = description.id(ofConcept: mention.concept)
    let severity: Severity =
      if case .level(let level) = severities[rule.id] { level } else { rule.severity }
    let identity = "\(rule.id)\u{0}\(concept)\u{0}\(matched)"
    counts[identity, default: 0] += 1
    var key = LexiconKey()
    key.add("\(identity)\u{0}\(counts[identity] ?? 1)")
    return Finding(
      rule: rule.id, severity: severity,
      message: TextRules.message(
        for: mention, matched: matched, preferred: mention.replacement?.text),
      language: mention.language, concept: concept, matched: matched,
      preferred: mention.replacement?.text, span: lines.span(run.sourceRange(of: mention.range)),
      replacements: mention.replacement.map {
        [Finding.Replacement(text: $0.text, reason: "house \(house)", edits: edits)]
      } ?? [],
      evidence: description.evidence(for: mention), fingerprint: key.hexadecimal)
  }
}
