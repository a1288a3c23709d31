/// A stretch of text in one script.
public struct ScriptRun: Hashable, Sendable {
  /// Byte offsets.
  public var range: Range<Int>
  /// `common` for spaces, punctuation and symbols, `digit` for decimal digits.
  public var script: Script

  public init(range: Range<Int>, script: Script) {
    self.range = range
    self.script = script
  }
}

/// Divides text by script.
public enum Scripts {
  /// The runs of a text in their order; together they cover it.
  ///
  /// Combining marks and ill-formed bytes go with what stands before them. Apostrophes and hyphens are
  /// common even inside words.
  public static func runs(in utf8: UnsafeBufferPointer<UInt8>) -> [ScriptRun] {
    var runs: [ScriptRun] = []
    var start = 0
    var current: Script?
    var position = 0
    while position < utf8.count {
      let scalar = utf8.scalar(at: position)
      let script = script(of: scalar)
      if let script, script != current {
        if let current {
          runs.append(ScriptRun(range: start..<position, script: current))
          start = position
        }
        current = script
      }
      position += scalar.length
    }
    if !utf8.isEmpty {
      runs.append(ScriptRun(range: start..<utf8.count, script: current ?? .common))
    }
    return runs
  }

  /// The script of a run that begins with this scalar; nil for what takes that of its neighbour.
  @inline(__always)
  private static func script(of scalar: DecodedScalar) -> Script? {
    if scalar.value < 0x80 {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      if (byte | 0x20) &- 0x61 < 26 { return .latin }
      return byte &- 0x30 < 10 ? .digit : .common
    }
    guard scalar.isValid else { return nil }
    let value = Scalars.value(scalar.value)
    if value >> 5 == ScalarClass.digit.rawValue { return .digit }
    let script = Script(rawValue: value & 0x1F) ?? .unknown
    return script == .inherited ? nil : script
  }
}
