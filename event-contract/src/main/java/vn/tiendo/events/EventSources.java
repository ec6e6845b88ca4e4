package vn.tiendo.events;

/** Who publishes: the header {@code ce_source}, the same for every replica of a service. */
public final class EventSources {

    public static final String UNITS = "/tiendo/units-service";
    public static final String PLANS = "/tiendo/plans-service";
    public static final String REPORTING = "/tiendo/reporting-service";

    private EventSources() {}
}
