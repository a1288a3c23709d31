import Foundation

/// Makes every input of the benchmarks from a seed: glossaries, lists of forms, texts.
@main
struct ConcordBenchInputs {
  /// The sizes that the budgets name, in distinct surface forms of all three languages together.
  static let sizes = [
    (label: "1k", surfaceForms: 1_000), (label: "10k", surfaceForms: 10_000),
    (label: "100k", surfaceForms: 100_000), (label: "1m", surfaceForms: 1_000_000),
  ]

  static func main() {
    do {
      var options = try Options(CommandLine.arguments.dropFirst())
      try run(&options)
    } catch {
      FileHandle.standardError.write(Data("concord-bench-inputs: \(error)\n".utf8))
      exit(2)
    }
  }

  private static func run(_ options: inout Options) throws {
    let clock = ContinuousClock()
    let start = clock.now
    try FileManager.default.createDirectory(
      atPath: options.output, withIntermediateDirectories: true)
    let paradigms = try Table("paradigms.tsv", fields: 4, in: options.data)
    let vocabularies = try Language.allCases.map {
      try Vocabulary($0, data: options.data, paradigms: paradigms)
    }
    let declension = Declension(try Table("declension.uk.tsv", fields: 8, in: options.data))
    var random = SplitMix(seed: options.seed, purpose: "names")
    let catalogue = Catalogue(
      sizes: sizes, factory: try NameFactory(data: options.data),
      words: vocabularies.reduce(into: []) { $0.formUnion($1.forms) }, random: &random)
    for tier in catalogue.tiers {
      let names = catalogue.names[..<tier.names]
      let writer = GlossaryWriter(output: options.output)
      try writer.writeGlossaries(names, label: tier.label)
      try writer.writeForms(names, label: tier.label)
      print("\(tier.label): \(tier.names) names, \(tier.surfaceForms) surface forms")
    }
    let plain = Catalogue.Tier(label: "plain", names: 0, surfaceForms: 0)
    for tier in catalogue.tiers + [plain] {
      for language in Language.allCases {
        var prose = Prose(
          language, vocabulary: vocabularies[language.rawValue], declension: declension,
          random: SplitMix(seed: options.seed, purpose: "text-\(tier.label).\(language.tag)"))
        prose.write(size: options.megabytes * 1_000_000, names: catalogue.names[..<tier.names])
        try write(prose, as: "\(options.output)/text-\(tier.label).\(language.tag)")
      }
    }
    try Data(contentsOf: URL(fileURLWithPath: options.data + "/article.txt"))
      .write(to: URL(fileURLWithPath: options.output + "/article.txt"))
    // Written last: its presence says that the inputs are complete.
    let tiers = catalogue.tiers.map {
      "\"\($0.label)\": {\"names\": \($0.names), \"surfaceForms\": \($0.surfaceForms)}"
    }
    let facts =
      "{\"seed\": \(options.seed), \"megabytes\": \(options.megabytes), "
      + "\"sizes\": {\(tiers.joined(separator: ", "))}}\n"
    try Data(facts.utf8).write(to: URL(fileURLWithPath: options.output + "/complete.json"))
    print("all inputs in \(clock.now - start)")
  }

  /// The text, and beside it each mention: byte offset, what stands there, what should, status.
  private static func write(_ prose: Prose, as path: String) throws {
    try Data(prose.text).write(to: URL(fileURLWithPath: path + ".txt"))
    var list = ""
    for mention in prose.mentions {
      list += "\(mention.offset)\t\(mention.surface)\t\(mention.expected)\t"
      list += "\(mention.status.rawValue)\n"
    }
    try Data(list.utf8).write(to: URL(fileURLWithPath: path + ".tsv"))
  }
}

/// What the command line asks for.
struct Options {
  var seed: UInt64 = 20_260_101
  var megabytes = 32
  var data = "data"
  var output = "inputs"

  init(_ arguments: ArraySlice<String>) throws {
    var rest = arguments
    while let flag = rest.popFirst() {
      guard let value = rest.popFirst() else {
        throw Table.Problem(description: "\(flag): a value is missing")
      }
      switch (flag, Int(value)) {
      case ("--seed", let number?) where number >= 0: seed = UInt64(number)
      case ("--megabytes", let number?) where number > 0: megabytes = number
      case ("--data", _): data = value
      case ("--output", _): output = value
      default:
        throw Table.Problem(
          description:
            "\(flag) \(value): expected --seed N, --megabytes N, --data DIR, --output DIR")
      }
    }
  }
}
