package vn.tiendo.plans.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Problem;
import vn.tiendo.plans.statement.Recorded;

/** The indicators defined so far. */
@ApplicationScoped
public class Indicators {
    private final IndicatorActs acts;
    private final IndicatorPublisher publisher;

    Indicators(IndicatorActs acts, IndicatorPublisher publisher) {
        this.acts = acts;
        this.publisher = publisher;
    }

    /** Records the act and its event; refused with 409 INDICATOR_CODE_TAKEN. */
    Recorded<IndicatorDefined> define(IndicatorTerms terms, LocalDate effectiveOn) {
        var act = acts.define(terms, effectiveOn)
                .orElseThrow(() -> Problem.of(409, "INDICATOR_CODE_TAKEN").at("#/code"));
        return new Recorded<>(act, publisher.publish(act));
    }

    Optional<IndicatorDefined> byId(UUID indicatorId) {
        return acts.byId(indicatorId);
    }

    List<IndicatorDefined> page(@Nullable String code, Instant knownAt, long after, int limit) {
        return acts.page(code, knownAt, after, limit);
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
