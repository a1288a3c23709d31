internal import ConcordFormats
internal import ConcordModel
internal import ConcordNames
internal import ConcordRecognition
internal import ConcordText

/// Looks for names that no glossary knows in documents, all of them together.
struct UnknownNameSurvey {
  /// A run of text and the way back to its document.
  private struct Source {
    var document: Int
    var run: TextRun
  }

  /// A document as it was added.
  struct Kept {
    var path: String
    var format: DocumentFormat
    var bytes: [UInt8]
  }

  private let languages: Set<Language>
  /// What has been added.
  private(set) var documents: [Kept] = []
  private var sources: [Source] = []
  private var texts: [NameDiscovery.Text] = []
  /// The texts that may tell each other whom a family name means.
  private var unit = 0

  init(languages: Set<Language>) {
    self.languages = languages
  }

  /// Keeps a document; what its mentions cover is known.
  mutating func add(
    _ document: Document, _ bytes: UnsafeBufferPointer<UInt8>, path: String,
    known: [Analyser.Located]
  ) {
    let isRecords = if case .jsonLines = document.format { true } else { false }
    var covered: [Int: [Range<Int>]] = [:]
    for item in known { covered[item.run, default: []].append(item.mention.range) }
    for (index, run) in document.runs.enumerated() {
      let excluded = (run.protected + (covered[index] ?? []))
        .sorted { $0.lowerBound < $1.lowerBound }
      if isRecords { unit += 1 }
      texts.append(
        NameDiscovery.Text(
          document: unit, bytes: run.withText(in: bytes) { Array($0) }, excluded: excluded))
      sources.append(Source(document: documents.count, run: run))
    }
    documents.append(Kept(path: path, format: document.format, bytes: Array(bytes)))
    unit += 1
  }

  /// What the texts have, most frequent first.
  ///
  /// - Parameter known: the names of the glossaries, whose likes are looked for.
  func discovered(
    _ known: KnownSpellings?, _ progress: (String, Int, Int) -> Void = { _, _, _ in }
  ) -> [DiscoveredName] {
    NameDiscovery(languages: languages, known: known).names(in: texts, progress: progress)
  }

  /// Names with the places and sentences in which they stand.
  func names(_ found: [DiscoveredName]) -> [UnknownName] {
    var sentences = SentenceFinder()
    var ranges: [Int: [Range<Int>]] = [:]
    var spans: [DiscoveredName.Place: SourceSpan] = [:]
    for (number, document) in documents.enumerated() {
      document.bytes.withUnsafeBufferPointer { bytes in
        let lines = LineIndex(bytes)
        for place in found.flatMap(\.forms).flatMap(\.places)
        where sources[place.text].document == number {
          spans[place] = lines.span(sources[place.text].run.sourceRange(of: place.range))
        }
      }
    }
    func mention(_ place: DiscoveredName.Place, _ language: Language) -> VariantReport.Mention? {
      guard let span = spans[place] else { return nil }
      return texts[place.text].bytes.withUnsafeBufferPointer { text in
        let all = ranges[place.text] ?? sentences.sentences(in: text, language)
        ranges[place.text] = all
        let sentence = SentenceFinder.sentence(around: place.range, all, text)
        func string(_ range: Range<Int>) -> String {
          String(decoding: UnsafeBufferPointer(rebasing: text[range]), as: UTF8.self)
        }
        return VariantReport.Mention(
          path: documents[sources[place.text].document].path, surface: string(place.range),
          span: span, sentence: string(sentence),
          offsetInSentence: place.range.lowerBound - sentence.lowerBound)
      }
    }
    return found.map { name in
      UnknownName(
        forms: name.forms.map { form in
          UnknownName.Form(
            form: form.form, language: form.language, isShort: form.isShort,
            mentions: form.places.compactMap { mention($0, form.language) })
        }, kind: name.kind, score: name.score)
    }
  }
}
