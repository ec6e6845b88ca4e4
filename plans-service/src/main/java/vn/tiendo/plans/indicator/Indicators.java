package vn.tiendo.plans.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Problem;
import vn.tiendo.plans.statement.Recorded;

/** The indicators defined so far. */
@ApplicationScoped
public class Indicators {
    private final IndicatorActs acts;
    private final IndicatorChanges changes;
    private final IndicatorPublisher publisher;

    Indicators(IndicatorActs acts, IndicatorChanges changes, IndicatorPublisher publisher) {
        this.acts = acts;
        this.changes = changes;
        this.publisher = publisher;
    }

    /** Records the act and its event; refused with 409 INDICATOR_CODE_TAKEN. */
    Recorded<IndicatorDefined> define(IndicatorTerms terms, LocalDate effectiveOn) {
        var act = acts.define(terms, effectiveOn)
                .orElseThrow(() -> Problem.of(409, "INDICATOR_CODE_TAKEN").at("#/code"));
        return new Recorded<>(act, publisher.publish(act));
    }

    /** Records the change, and tells of every version that it touches. */
    Changed change(IndicatorHistory indicator, IndicatorChange change, LocalDate effectiveOn) {
        var id = indicator.defined().terms().indicatorId();
        var act = changes.add(id, change, effectiveOn);
        var versions = history(id).orElseThrow().versionsFrom(act);
        return new Changed(act, versions.stream().map(publisher::publish).toList());
    }

    /** A recorded change, and the events that tell it. */
    record Changed(IndicatorChanged act, List<UUID> events) {}

    Optional<IndicatorHistory> history(UUID indicatorId) {
        return acts.byId(indicatorId)
                .map(defined -> new IndicatorHistory(
                        defined, changes.of(List.of(indicatorId)).getOrDefault(indicatorId, List.of())));
    }

    /** Indicators known in the view after a position, each as it is in the view. */
    List<IndicatorDefined> page(@Nullable String code, AsOf view, long after, int limit) {
        var page = acts.page(code, view.knownAt(), after, limit);
        var changed = changes.of(
                page.stream().map(defined -> defined.terms().indicatorId()).toList());
        return page.stream()
                .flatMap(defined -> new IndicatorHistory(
                                defined, changed.getOrDefault(defined.terms().indicatorId(), List.of()))
                        .in(view).stream())
                .toList();
    }

    /** What an indicator counts, with its latest names and whole, those of days to come included. */
    Optional<IndicatorTerms> terms(UUID indicatorId) {
        return history(indicatorId)
                .flatMap(history -> history.in(new AsOf(LocalDate.MAX, Instant.MAX)))
                .map(IndicatorDefined::terms);
    }

    /** The indicator that a caller names by its code or by its id. */
    public Optional<IndicatorTerms> named(String codeOrId) {
        return idIn(codeOrId)
                .flatMap(acts::byId)
                .or(() -> acts.byCode(codeOrId))
                .map(IndicatorDefined::terms);
    }

    /** The steps in which an indicator counts, as decimal places; what counts by no indicator may have any. */
    public int scaleOf(@Nullable UUID indicatorId) {
        return Optional.ofNullable(indicatorId)
                .flatMap(acts::byId)
                .map(defined -> defined.terms().scale())
                .orElse(IndicatorTerms.FINEST_SCALE);
    }

    /** Whether quantities of several units are added; an index is not, nor is what counts by no indicator. */
    public boolean isAdded(@Nullable UUID indicatorId) {
        return Optional.ofNullable(indicatorId)
                .flatMap(acts::byId)
                .filter(defined -> defined.terms().aggregation() == Aggregation.SUM)
                .isPresent();
    }

    private static Optional<UUID> idIn(String codeOrId) {
        try {
            return codeOrId.length() == 36 ? Optional.of(UUID.fromString(codeOrId)) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
