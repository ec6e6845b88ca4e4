package vn.tiendo.messaging;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Stores and folds arriving events inside the caller's transaction. Idempotent twice: an event is known by its id, and
 * its number must be the next of its subject. A later one is put aside until its turn: a relay that had to send again,
 * or a refused event before it, must not change the order.
 */
final class Intake {

    private final InboxRows inbox;
    private final DeadLetterRows letters;
    private final EventFolds folds;
    private final PassedEvents passed;

    Intake(InboxRows inbox, DeadLetterRows letters, EventFolds folds, PassedEvents passed) {
        this.inbox = inbox;
        this.letters = letters;
        this.folds = folds;
        this.passed = passed;
    }

    Taken take(List<Arrival> arrivals) {
        var refused = new ArrayList<Refusal>();
        var here = new ArrayList<UUID>(arrivals.size());
        var readable = readable(arrivals, here, refused);
        passed.note(here);
        if (readable.isEmpty()) {
            return new Taken(here, 0, refused);
        }
        var next = inTurn(readable, refused);
        if (!next.isEmpty()) {
            storeAndFold(next);
        }
        var accepted = readable.stream()
                .filter(event -> refused.stream().noneMatch(refusal -> refusal.event() == event))
                .map(ArrivedEvent::id)
                .toList();
        letters.resolve(accepted);
        here.addAll(accepted);
        return new Taken(here, next.size(), refused);
    }

    private void storeAndFold(List<ArrivedEvent> next) {
        var spans = next.stream().map(EventTracing::folding).toList();
        try {
            folds.fold(inbox.store(next));
        } catch (RuntimeException e) {
            spans.forEach(span -> span.setStatus(StatusCode.ERROR));
            throw e;
        } finally {
            spans.forEach(Span::end);
        }
    }

    private List<ArrivedEvent> readable(List<Arrival> arrivals, List<UUID> passedOver, List<Refusal> refused) {
        var readable = new ArrayList<ArrivedEvent>(arrivals.size());
        for (var arrival : arrivals) {
            try {
                var event = CloudEventReader.read(arrival);
                if (folds.keep(event.type())) {
                    readable.add(event);
                } else {
                    passedOver.add(event.id());
                }
            } catch (UnreadableRecord e) {
                refused.add(Refusal.unreadable(arrival, e));
            }
        }
        return readable;
    }

    private List<ArrivedEvent> inTurn(List<ArrivedEvent> events, List<Refusal> refused) {
        var known = inbox.known(events.stream().map(ArrivedEvent::id).toList());
        var last = inbox.lastNumbers(events.stream().map(ArrivedEvent::line).collect(Collectors.toSet()));
        var next = new ArrayList<ArrivedEvent>(events.size());
        for (var event : events) {
            if (known.contains(event.id())) {
                continue;
            }
            long expected = last.getOrDefault(event.line(), 0L) + 1;
            if (event.sequence() > expected) {
                refused.add(Refusal.behind(event, expected));
            } else if (event.sequence() < expected) {
                refused.add(Refusal.conflict(event));
            } else {
                next.add(event);
                known.add(event.id());
                last.put(event.line(), expected);
            }
        }
        return next;
    }
}
