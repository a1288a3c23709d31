public import ArgumentParser
public import ConcordModel

// Values of the model that can be typed, by their raw values.
extension Gender: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension NamePartRole: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}
