// swift-tools-version: 6.2
import PackageDescription

/// The settings of the main package; see there.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// Benchmarks of one part of the library, run by `swift package benchmark`.
func benchmark(_ name: String) -> Target {
  .executableTarget(
    name: name,
    dependencies: [
      "BenchmarkSamples", .product(name: "Benchmark", package: "benchmark"),
      .product(name: "ConcordKit", package: "Concord"),
    ],
    path: "Benchmarks/" + name, swiftSettings: settings,
    plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
}

let package = Package(
  name: "ConcordBenchmarks",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "concord-bench-inputs", targets: ["ConcordBenchInputs"])
  ],
  dependencies: [
    .package(name: "Concord", path: ".."),
    // Without its traits it does not need jemalloc.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(name: "ConcordBenchInputs", swiftSettings: settings),
    .target(name: "BenchmarkSamples", swiftSettings: settings),
    benchmark("Declension"),
    benchmark("Fold"),
    benchmark("Scan"),
    benchmark("Transliteration"),
  ]
)
