package vn.tiendo.reporting.knownindicator;

/** What is counted in registers. */
public sealed interface Counted permits RegistryCount, StandingCount {}
