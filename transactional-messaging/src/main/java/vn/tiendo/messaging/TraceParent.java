package vn.tiendo.messaging;

import org.jspecify.annotations.Nullable;

/** The W3C trace context of the running request, which travels with the events that it causes. */
public interface TraceParent {

    /** The header's value, or null when nothing is traced. */
    @Nullable
    String current();
}
