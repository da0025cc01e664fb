public import ArgumentParser
public import Events
public import Exchange

extension Sector: ExpressibleByArgument {}
extension DayForm: ExpressibleByArgument {}
