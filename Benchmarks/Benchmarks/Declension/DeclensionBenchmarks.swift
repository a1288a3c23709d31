import Benchmark
import BenchmarkSamples
import ConcordLanguages
import ConcordModel

/// One iteration makes the paradigms of a thousand names, so that throughput reads as thousands of
/// names a second: what compiling a glossary asks for each of its Ukrainian terms.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.throughput, .wallClock], maxDuration: .seconds(3), maxIterations: 1_000)

  Benchmark("decline, thousand Ukrainian persons") { benchmark in
    guard let names = Sample.ukrainianTerms(of: "people-ukraine-1") else {
      benchmark.error(Sample.missing)
      return
    }
    let persons = names.map { name in
      zip(name.split(separator: " "), [NamePartRole.given, .family]).map { (String($0), $1) }
    }
    let declension = UkrainianDeclension()
    benchmark.startMeasurement()
    for parts in persons {
      blackHole(declension.paradigm(ofPerson: parts, gender: nil, isKorean: false))
    }
    benchmark.stopMeasurement()
  }

  Benchmark("decline, thousand Ukrainian places") { benchmark in
    guard let names = Sample.ukrainianTerms(of: "places-ukraine-1") else {
      benchmark.error(Sample.missing)
      return
    }
    let declension = UkrainianDeclension()
    let hints = UkrainianHints(kind: .place)
    benchmark.startMeasurement()
    for name in names { blackHole(declension.paradigm(of: name, hints: hints)) }
    benchmark.stopMeasurement()
  }
}
