package vn.tiendo.reporting.knownprogress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventTypes;
import vn.tiendo.events.UnreadableEvent;
import vn.tiendo.events.reporting.Posting;
import vn.tiendo.events.reporting.ProgressRecorded;
import vn.tiendo.events.reporting.StockLevelRecorded;

/** Tells what records say. One that cannot be read is no matter here: who needs it, reads it from the inbox. */
@ApplicationScoped
class HeardRecords {

    private static final Logger LOG = Logger.getLogger(HeardRecords.class);

    private final Event<ProgressHeard> progress;
    private final Event<ForeignFactsHeard> foreign;

    HeardRecords(Event<ProgressHeard> progress, Event<ForeignFactsHeard> foreign) {
        this.progress = progress;
        this.foreign = foreign;
    }

    void tell(ConsumerRecords<String, String> records) {
        var foreignIds = new HashSet<UUID>();
        for (var record : records) {
            switch (header(record, "ce_type").orElse("")) {
                case EventTypes.PROGRESS_RECORDED -> tell(record, HeardRecords::progress);
                case EventTypes.STOCK_LEVEL_RECORDED -> tell(record, HeardRecords::level);
                default -> header(record, "ce_id").flatMap(HeardRecords::id).ifPresent(foreignIds::add);
            }
        }
        if (!foreignIds.isEmpty()) {
            foreign.fire(new ForeignFactsHeard(foreignIds));
        }
    }

    /** After the listening was interrupted anything may have been missed. */
    void tellOfAGap() {
        foreign.fire(new ForeignFactsHeard(new HashSet<>()));
    }

    private void tell(ConsumerRecord<String, String> record, Function<String, ProgressHeard> reading) {
        try {
            progress.fire(reading.apply(record.value()));
        } catch (UnreadableEvent e) {
            LOG.debugf("What another replica recorded could not be read: %s", e.getMessage());
        }
    }

    private static ProgressHeard progress(String json) {
        var recorded = EventJson.read(json, ProgressRecorded.class);
        var indicators = recorded.postings().stream().map(Posting::indicatorId).collect(Collectors.toSet());
        return new ProgressHeard(indicators, recorded.recordedAt());
    }

    private static ProgressHeard level(String json) {
        var recorded = EventJson.read(json, StockLevelRecorded.class);
        return new ProgressHeard(Set.of(recorded.indicatorId()), recorded.recordedAt());
    }

    private static Optional<String> header(ConsumerRecord<String, String> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
