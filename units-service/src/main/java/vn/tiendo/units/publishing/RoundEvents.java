package vn.tiendo.units.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.events.units.FigureCount;
import vn.tiendo.events.units.RoundOutcomeRecorded;
import vn.tiendo.units.round.RoundPublisher;

/** What rounds found as events; the subject is the enterprise. */
@ApplicationScoped
class RoundEvents implements RoundPublisher {
    private final UnitsOutbox outbox;

    RoundEvents(UnitsOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public List<UUID> found(List<Found> results) {
        return outbox.appendAll(results.stream()
                .map(found -> new RoundOutcomeRecorded(
                        found.enterpriseId(),
                        found.roundId(),
                        found.heldOn(),
                        found.recordedAt(),
                        found.outcome(),
                        figures(found.figures())))
                .toList());
    }

    private static List<FigureCount> figures(Map<String, Integer> figures) {
        return figures.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(figure -> new FigureCount(figure.getKey(), figure.getValue()))
                .toList();
    }
}
