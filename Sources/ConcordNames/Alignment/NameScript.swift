/// The scripts that the alignment model knows.
public enum NameScript: UInt8, Sendable, CaseIterable {
  case latin, cyrillic, hangul
}
