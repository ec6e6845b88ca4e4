package vn.tiendo.reporting.rebuild;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tiendo.messaging.EventFold;
import vn.tiendo.messaging.Inbox;
import vn.tiendo.messaging.StoredEvent;

/** Makes all that is derived again. Entries and events that arrive meanwhile wait until the end and are added then. */
@ApplicationScoped
class Rebuild {

    private final List<Derived> derived;
    private final List<EventFold> folds;
    private final Inbox inbox;
    private final AtomicInteger running = new AtomicInteger();
    private final Timer duration;

    Rebuild(@All List<Derived> derived, @All List<EventFold> folds, Inbox inbox, MeterRegistry metrics) {
        this.derived = derived;
        this.folds = folds;
        this.inbox = inbox;
        this.duration = metrics.timer("tiendo.rebuild");
        metrics.gauge("tiendo.rebuild.running", running);
    }

    /** Runs inside a transaction: whoever reads sees what was there before, or what is there after it. */
    void run() {
        running.incrementAndGet();
        try {
            duration.record(this::makeAgain);
        } finally {
            running.decrementAndGet();
        }
    }

    private void makeAgain() {
        inbox.hold();
        derived.forEach(Derived::remove);
        inbox.replayInPages(this::fold);
        derived.forEach(Derived::recount);
    }

    /** To be called when the transaction has been committed. */
    void forget() {
        derived.forEach(Derived::forget);
    }

    private void fold(List<StoredEvent> page) {
        for (var fold : folds) {
            var read = page.stream().filter(event -> fold.reads(event.type())).toList();
            if (!read.isEmpty()) {
                fold.foldAll(read);
            }
        }
    }
}
