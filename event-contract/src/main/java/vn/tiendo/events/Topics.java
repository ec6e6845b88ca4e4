package vn.tiendo.events;

/**
 * The Kafka topics: one for each publishing service, keyed by the subject, and one more for what its imports say. Events
 * about a subject keep their order within a topic; between the two lanes there is none.
 */
public final class Topics {

    public static final String UNITS = "tiendo.units.v1";
    public static final String UNITS_BULK = "tiendo.units.bulk.v1";
    public static final String PLANS = "tiendo.plans.v1";
    public static final String REPORTING = "tiendo.reporting.v1";
    public static final String REPORTING_BULK = "tiendo.reporting.bulk.v1";

    private Topics() {}

    /** The topic of an event type, when a single act says it. */
    public static String of(String eventType) {
        if (eventType.startsWith("vn.tiendo.units.")) {
            return UNITS;
        }
        if (eventType.startsWith("vn.tiendo.plans.")) {
            return PLANS;
        }
        if (eventType.startsWith("vn.tiendo.reporting.")) {
            return REPORTING;
        }
        throw new IllegalArgumentException("no topic for the event type " + eventType);
    }
}
