package vn.tiendo.messaging;

import org.jspecify.annotations.Nullable;

/** A record put aside, with the reason; without an event when it cannot be read. */
record Refusal(Arrival arrival, @Nullable ArrivedEvent event, DeadLetter.Reason reason, String error) {

    private static final int LONGEST = 1_000;

    static Refusal unreadable(Arrival arrival, UnreadableRecord failure) {
        return new Refusal(arrival, null, DeadLetter.Reason.UNREADABLE, String.valueOf(failure.getMessage()));
    }

    /** A record whose fold keeps failing. */
    static Refusal refused(Arrival arrival, Throwable failure) {
        ArrivedEvent event;
        try {
            event = CloudEventReader.read(arrival);
        } catch (UnreadableRecord e) {
            return unreadable(arrival, e);
        }
        return new Refusal(arrival, event, DeadLetter.Reason.REFUSED, describe(failure));
    }

    static Refusal behind(ArrivedEvent event, long expected) {
        return new Refusal(
                event.arrival(), event, DeadLetter.Reason.BEHIND, "Event " + expected + " of its subject comes first");
    }

    static Refusal conflict(ArrivedEvent event) {
        return new Refusal(
                event.arrival(), event, DeadLetter.Reason.CONFLICT, "Another event has number " + event.sequence());
    }

    static String describe(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var text = root.toString();
        // PostgreSQL keeps no NUL in a text.
        return text.substring(0, Math.min(text.length(), LONGEST)).replace('\0', ' ');
    }
}
