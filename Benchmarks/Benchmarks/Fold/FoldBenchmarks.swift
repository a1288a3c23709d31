import Benchmark
import BenchmarkSamples
import ConcordText

/// One iteration folds 1,000,000 bytes (or 1,000 names), so that throughput reads as MB/s (or
/// thousands of names a second).
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.throughput, .wallClock], maxDuration: .seconds(3), maxIterations: 2_000)

  for language in ["en", "uk", "ko"] {
    Benchmark("fold, MB of \(language)") { benchmark in
      guard let text = Sample.megabyte(of: language) else {
        benchmark.error(Sample.missing)
        return
      }
      var output: [UInt8] = []
      output.reserveCapacity(2 * text.count)
      benchmark.startMeasurement()
      text.withUnsafeBufferPointer { Fold.append($0, to: &output) }
      benchmark.stopMeasurement()
      blackHole(output)
    }

    Benchmark("fold with offset map, MB of \(language)") { benchmark in
      guard let text = Sample.megabyte(of: language) else {
        benchmark.error(Sample.missing)
        return
      }
      benchmark.startMeasurement()
      let folded = text.withUnsafeBufferPointer { Fold.mapped($0) }
      benchmark.stopMeasurement()
      blackHole(folded)
    }

    Benchmark("fold, thousand names of \(language)") { benchmark in
      guard let names = Sample.names(of: language) else {
        benchmark.error(Sample.missing)
        return
      }
      var output: [UInt8] = []
      output.reserveCapacity(1 << 18)
      benchmark.startMeasurement()
      for name in names { name.withUnsafeBufferPointer { Fold.append($0, to: &output) } }
      benchmark.stopMeasurement()
      blackHole(output)
    }
  }

  Benchmark("fold, MB of ASCII") { benchmark in
    guard let text = Sample.megabyte(of: "en")?.map({ $0 < 0x80 ? $0 : 0x78 }) else {
      benchmark.error(Sample.missing)
      return
    }
    var output: [UInt8] = []
    output.reserveCapacity(2 * text.count)
    benchmark.startMeasurement()
    text.withUnsafeBufferPointer { Fold.append($0, to: &output) }
    benchmark.stopMeasurement()
    blackHole(output)
  }
}
