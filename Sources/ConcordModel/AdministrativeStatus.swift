/// The standing of a term, as TBX names it (`administrativeStatus`).
public enum AdministrativeStatus: String, CaseIterable, Sendable {
  /// The form to print.
  case preferred
  /// A form that may stand.
  case admitted
  /// A form not to be used.
  case deprecated
  /// A former official form.
  case superseded
}
