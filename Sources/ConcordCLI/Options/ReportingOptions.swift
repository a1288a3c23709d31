internal import ArgumentParser
internal import ConcordFormats
internal import ConcordKit
internal import ConcordModel
internal import ConcordReports
internal import Foundation

/// When colour is used.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// `NO_COLOR` and a dumb terminal turn `auto` off.
  func isOn(_ output: FileDescriptor) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      let environment = ProcessInfo.processInfo.environment
      if let value = environment["NO_COLOR"], !value.isEmpty { return false }
      return environment["TERM"] != "dumb" && output.isTerminal
    }
  }
}

/// Which rules run and when their findings make the exit status 1.
struct RuleOptions: ParsableArguments {
  @Option(
    name: .long, help: ArgumentHelp("Run only this rule; may be repeated.", valueName: "rule"))
  var select: [String] = []

  @Option(
    name: .long, help: ArgumentHelp("Leave this rule out; may be repeated.", valueName: "rule"))
  var ignore: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Exit 1 if a finding is at least this grave: information, warning or error.",
      valueName: "level"))
  var failOn: Severity?
}

extension ToolDescription {
  /// Concord itself.
  static let concord = ToolDescription(
    name: "concord", version: Workspace.version,
    informationURI: "https://github.com/concord-tools/concord")
}
