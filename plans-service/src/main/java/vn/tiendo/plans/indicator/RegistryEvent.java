package vn.tiendo.plans.indicator;

/** What happens in the registries of units-service and moves an indicator. */
public enum RegistryEvent {
    ESTABLISHED,
    ENDED,
    UPGRADED,
    ELIGIBLE
}
