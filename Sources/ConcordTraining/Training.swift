internal import ConcordNames
internal import Foundation

/// The whole of learning: groups of letters, their weights, the calibration.
struct Training {
  private let data: TrainingData
  private var random = SeededRandom(seed: 20_261_127)
  private var groups: [LetterGroups] = []
  private var model: AlignmentModel
  private var calibration = MatchCalibration()
  private var texts: [String] = []

  private let rounds = 7
  private let epochs = 2
  /// The most pairs of words that expectation–maximisation looks at.
  private let words = 24_000

  /// An example of one pairing: numbers of names in the two pools.
  private struct Example {
    var x: Int
    var y: Int
    var pool: Int
    var sharpening: Float
  }

  init(_ data: TrainingData) {
    self.data = data
    groups = NameScript.allCases.map { script in
      LetterGroups((1...NameSymbols.count(script)).map { LetterGroups.Key($0) })
    }
    model = AlignmentModel(groups: groups)
  }

  mutating func run(log: (String) -> Void) throws {
    var learned: [[Expectation.Unit]] = []
    for (number, pairing) in AlignmentModel.pairings.enumerated() {
      let units = expectation(number)
      for unit in units {
        groups[Int(pairing.x.rawValue)].add(unit.x)
        groups[Int(pairing.y.rawValue)].add(unit.y)
      }
      learned.append(units)
      log("\(pairing.x)–\(pairing.y): \(units.count) pairings of groups")
    }
    model = AlignmentModel(groups: groups)
    model.learn(PartKnowledge.shipped)
    for (number, pairing) in AlignmentModel.pairings.enumerated() {
      for unit in learned[number] {
        model.tables[number].add(
          x: groups[Int(pairing.x.rawValue)].number(of: unit.x),
          y: groups[Int(pairing.y.rawValue)].number(of: unit.y), weight: unit.weight)
      }
      model.tables[number].addDefaults(groups: groups)
      model.tables[number].settle()
    }
    for (number, pairing) in AlignmentModel.pairings.enumerated() {
      let uses = sharpen(number)
      texts.append(TableWriter(groups: groups).text(model.tables[number], uses: uses))
      log("\(pairing.x)–\(pairing.y): sharpened and calibrated")
    }
  }

  func write(to folder: String) throws {
    func write(_ text: String, _ name: String) throws {
      try text.write(toFile: "\(folder)/\(name).tsv", atomically: true, encoding: .utf8)
    }
    for (text, pairing) in zip(texts, AlignmentModel.pairings) {
      try write(text, "\(pairing.x)-\(pairing.y)")
    }
    try write(TableWriter(groups: groups).text(calibration), "calibration")
  }

  // MARK: - Groups

  private mutating func expectation(_ number: Int) -> [Expectation.Unit] {
    let pairing = AlignmentModel.pairings[number]
    var items: [Expectation.Item] = []
    for source in data.sources[number] where source.expectation > 0 {
      for pair in source.pairs {
        let (a, b) = (pair.a.split(separator: " "), pair.b.split(separator: " "))
        if a.count == b.count {
          items += zip(a, b).compactMap {
            item(String($0), String($1), source.expectation, pairing)
          }
        } else if a.count <= 3, b.count == 1 {
          if let whole = item(pair.a, pair.b, source.expectation, pairing) { items.append(whole) }
        }
      }
    }
    items.removeAll { $0.x.isEmpty || $0.y.isEmpty || max($0.x.count, $0.y.count) >= 30 }
    random.shuffle(&items)
    var expectation = Expectation()
    if pairing.x == .cyrillic { expectation.longestX = 3 }
    if pairing.x == .hangul { (expectation.longestX, expectation.longestY) = (2, 2) }
    return expectation.learn(Array(items.prefix(words)), rounds: rounds, prune: 1.2)
  }

  /// The symbols of a pair; one in other scripts, as some of the data are, teaches nothing.
  private func item(
    _ a: String, _ b: String, _ weight: Float, _ pairing: (x: NameScript, y: NameScript)
  ) -> Expectation.Item? {
    let (x, y) = (model.prepare(a), model.prepare(b))
    guard x.script == pairing.x, y.script == pairing.y else { return nil }
    return Expectation.Item(x: x.symbols, y: y.symbols, weight: weight)
  }

  // MARK: - Weights

  private mutating func sharpen(_ number: Int) -> [Int] {
    let pairing = AlignmentModel.pairings[number]
    var clusters = SpellingClusters()
    for source in data.sources[number] {
      for pair in source.pairs { clusters.join(pair.a, pair.b) }
    }
    var pools: [(x: RivalPool, y: RivalPool)] = []
    var numbers: [String: Int] = [:]
    var examples: [Example] = []
    for source in data.sources[number] {
      let pool = numbers[source.pool] ?? pools.count
      if pool == pools.count {
        numbers[source.pool] = pool
        pools.append((RivalPool(), RivalPool()))
      }
      for pair in source.pairs {
        let (x, y) = (model.prepare(pair.a), model.prepare(pair.b))
        guard (1..<60).contains(x.count), (1..<60).contains(y.count), x.script == pairing.x,
          y.script == pairing.y
        else { continue }
        examples.append(
          Example(
            x: pools[pool].x.add(x, cluster: clusters.cluster(of: pair.a)),
            y: pools[pool].y.add(y, cluster: clusters.cluster(of: pair.b)), pool: pool,
            sharpening: source.sharpening))
      }
    }
    var sharpener = Sharpener(model, pairing: number)
    for epoch in 0..<epochs {
      random.shuffle(&examples)
      sharpener.rate = 0.06 / Float(1 + epoch)
      for (place, example) in examples.enumerated()
      where example.sharpening >= 1 || Float(random.unit()) < example.sharpening {
        learn(example, isX: place % 2 == 0, pools[example.pool], &sharpener)
      }
    }
    model.tables[number] = sharpener.table
    model.tables[number].settle()
    calibrate(number, examples, pools)
    return Sharpener(model, pairing: number).uses(
      examples.map { (pools[$0.pool].x.names[$0.x], pools[$0.pool].y.names[$0.y]) })
  }

  /// One step: a name of x or of y against the right one and its rivals of the other script.
  private mutating func learn(
    _ example: Example, isX: Bool, _ pool: (x: RivalPool, y: RivalPool),
    _ sharpener: inout Sharpener
  ) {
    let (fixed, others) = isX ? (pool.x, pool.y) : (pool.y, pool.x)
    let (name, right) = isX ? (example.x, example.y) : (example.y, example.x)
    var candidates = [others.names[right]]
    candidates += others.rivals(of: right, 24).map { others.names[$0] }
    for _ in 0..<10 {
      let other = random.below(others.names.count)
      if others.clusters[other] != others.clusters[right] { candidates.append(others.names[other]) }
    }
    sharpener.learn(
      fixed.names[name], isX: isX, candidates, weight: max(1, example.sharpening))
  }

  // MARK: - Calibration

  private mutating func calibrate(
    _ number: Int, _ examples: [Example], _ pools: [(x: RivalPool, y: RivalPool)]
  ) {
    let model = model
    // All kinds of examples alike, so that no kind sets the threshold of the others.
    var taken = [Int](repeating: 0, count: pools.count)
    var shapes: [[Calibrator.Group]] = [[], []]
    model.tables[number].withPointers { table in
      func evidence(_ x: PreparedName, _ y: PreparedName) -> MatchEvidence? {
        let bound = Int32(NameMatcher.promising * Double(AlignmentTable.scale))
        let (alignment, steps) = model.alignWithSteps(x, y, table, above: bound)
        return alignment.score > bound ? model.evidence(x, y, alignment, steps) : nil
      }
      for example in examples where taken[example.pool] < 1200 {
        taken[example.pool] += 1
        let isX = taken[example.pool] % 2 == 0
        let pool = pools[example.pool]
        let (fixed, others) = isX ? (pool.x, pool.y) : (pool.y, pool.x)
        let (name, right) = isX ? (example.x, example.y) : (example.y, example.x)
        func compare(_ other: Int) -> MatchEvidence? {
          isX
            ? evidence(fixed.names[name], others.names[other])
            : evidence(others.names[other], fixed.names[name])
        }
        var groups = [Calibrator.Group(), Calibrator.Group()]
        if let match = compare(right) { groups[match.isKorean ? 1 : 0].match = match.features }
        for rival in others.rivals(of: right, 40).compactMap(compare) {
          groups[rival.isKorean ? 1 : 0].rivals.append(rival.features)
        }
        for shape in 0..<2 where groups[shape].match != nil || !groups[shape].rivals.isEmpty {
          shapes[shape].append(groups[shape])
        }
      }
    }
    // Koreans have so many near namesakes that a match is believed later.
    for (shape, weight) in [1.2, 0.5].enumerated() {
      calibration.weights[number * 2 + shape] = Calibrator(weight: weight).fit(shapes[shape])
    }
  }
}
