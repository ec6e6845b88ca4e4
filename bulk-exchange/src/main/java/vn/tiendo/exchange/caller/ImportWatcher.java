package vn.tiendo.exchange.caller;

import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.job.ImportJob;
import vn.tiendo.http.Language;

/** One who watches an import. Nothing waits for it: while it does not read it is told nothing, and then the present. */
final class ImportWatcher {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** @param until when it may no longer watch */
    record Terms(UUID job, Language language, Instant until) {}

    private final Terms terms;
    private final MultiEmitter<? super OutboundSseEvent> stream;
    private final Function<ImportView, String> ids;
    private final Runnable cut;
    private @Nullable String has;
    private Instant told;

    /**
     * @param cut ends the connection of one that does not read: in order it would not end
     * @param has the id of what it was shown before; null for nothing
     */
    ImportWatcher(
            Terms terms,
            MultiEmitter<? super OutboundSseEvent> stream,
            Function<ImportView, String> ids,
            Runnable cut,
            @Nullable String has,
            Instant now) {
        this.terms = terms;
        this.stream = stream;
        this.ids = ids;
        this.cut = cut;
        this.has = has;
        this.told = now;
    }

    UUID job() {
        return terms.job();
    }

    /** To be called now and then, with the import as it stands. */
    synchronized void show(ImportJob job, Instant now) {
        if (!now.isBefore(terms.until())) {
            stream.complete();
        } else if (stream.requested() == 0) {
            dropIfItNeverReads(now);
        } else {
            tell(ImportView.of(job, terms.language()), now);
            if (job.state().isEnd()) {
                stream.complete();
            }
        }
    }

    void end() {
        stream.complete();
    }

    private void dropIfItNeverReads(Instant now) {
        if (now.isAfter(told.plus(PATIENCE))) {
            cut.run();
        }
    }

    private void tell(ImportView view, Instant now) {
        var id = ids.apply(view);
        if (!id.equals(has)) {
            has = id;
            told = now;
            stream.emit(ImportEvents.of(view, id));
        } else if (!now.isBefore(told.plus(HEARTBEAT))) {
            told = now;
            stream.emit(ImportEvents.heartbeat());
        }
    }
}
