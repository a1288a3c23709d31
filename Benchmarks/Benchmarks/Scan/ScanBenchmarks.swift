import Benchmark
import BenchmarkSamples
import ConcordFormats
import ConcordKit
import ConcordRecognition
import Foundation

// Canonicalising a megabyte of prose with ten thousand surface forms, and compiling their glossaries.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration.metrics = [.wallClock, .throughput]
  Benchmark.defaultConfiguration.maxDuration = .seconds(3)

  for language in ["en", "uk", "ko"] {
    Benchmark("canonicalise, a megabyte: \(language)") { benchmark in
      guard let text = Sample.megabyte(of: language), let folder = Sample.glossary else {
        benchmark.error(Sample.missing)
        return
      }
      var options = Workspace.Options()
      options.glossaries = [folder]
      options.usesCache = false
      let canonicaliser = Canonicaliser(try Workspace(options))
      benchmark.startMeasurement()
      for _ in benchmark.scaledIterations {
        text.withUnsafeBufferPointer { bytes in
          var named = NamedConcepts()
          blackHole(
            canonicaliser.canonicalise(
              bytes, format: .plain, path: "", named: &named, wantsFindings: false))
        }
      }
    }
  }

  Benchmark("compile, ten thousand surface forms") { benchmark in
    guard let folder = Sample.glossary else {
      benchmark.error(Sample.missing)
      return
    }
    var options = Workspace.Options()
    options.glossaries = [folder]
    options.usesCache = false
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations { blackHole(try Workspace(options)) }
  }
}
