package vn.tiendo.units.eligibility;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.units.enterprise.OrganisationClass;

/** What was concluded about enterprises: every timeline ever said, and the periods of the latest. */
@ApplicationScoped
class Conclusions {
    private static final TypeReference<List<EligibilityState>> STATES = new TypeReference<>() {};

    /** A timeline of an enterprise for an organisation. */
    record Timeline(UUID enterpriseId, OrganisationClass organisation, List<EligibilityState> states) {}

    private final Jdbi jdbi;
    private final ObjectMapper json;

    Conclusions(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    List<EligibilityState> read(@Nullable String states) {
        try {
            return states == null ? List.of() : json.readValue(states, STATES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("States that cannot be read", e);
        }
    }

    /** Adds these timelines in the place of what was said before; answers their instant. */
    Instant add(List<Timeline> timelines) {
        return jdbi.withHandle(handle -> {
            var evaluations = handle.prepareBatch("""
                    insert into eligibility_evaluation (enterprise_id, organisation_type, states)
                    values (:enterprise, :organisation, cast(:states as jsonb))
                    """);
            var ends = handle.prepareBatch("""
                    delete from eligibility_period where enterprise_id = :enterprise and organisation_type = :organisation
                    """);
            for (var timeline : timelines) {
                evaluations
                        .bind("enterprise", timeline.enterpriseId())
                        .bind("organisation", timeline.organisation())
                        .bind("states", written(timeline.states()))
                        .add();
                ends.bind("enterprise", timeline.enterpriseId())
                        .bind("organisation", timeline.organisation())
                        .add();
            }
            evaluations.execute();
            ends.execute();
            addPeriods(handle, timelines);
            return handle.createQuery("select recording_instant()")
                    .mapTo(Instant.class)
                    .one();
        });
    }

    /** The state of that day, as it was concluded by then. */
    Optional<EligibilityState> in(AsOf view, UUID enterpriseId, OrganisationClass organisation) {
        var states = jdbi.withHandle(handle -> handle.createQuery("""
                select states from eligibility_evaluation
                 where enterprise_id = :enterprise and organisation_type = :organisation and recorded_at <= :knownAt
                 order by position desc limit 1
                """)
                .bind("enterprise", enterpriseId)
                .bind("organisation", organisation)
                .bind("knownAt", view.knownAt())
                .mapTo(String.class)
                .findOne());
        return read(states.orElse(null)).stream()
                .filter(state -> !state.effectiveOn().isAfter(view.at()))
                .reduce((earlier, later) -> later);
    }

    private static void addPeriods(Handle handle, List<Timeline> timelines) {
        var periods = handle.prepareBatch("""
                insert into eligibility_period (enterprise_id, organisation_type, valid_during)
                values (:enterprise, :organisation, daterange(:from, cast(:until as date)))
                """);
        for (var timeline : timelines) {
            var states = timeline.states();
            IntStream.range(0, states.size())
                    .filter(i -> states.get(i).eligible())
                    .forEach(i -> periods.bind("enterprise", timeline.enterpriseId())
                            .bind("organisation", timeline.organisation())
                            .bind("from", states.get(i).effectiveOn())
                            .bind(
                                    "until",
                                    i + 1 < states.size() ? states.get(i + 1).effectiveOn() : null)
                            .add());
        }
        if (periods.size() > 0) {
            periods.execute();
        }
    }

    private String written(List<EligibilityState> states) {
        try {
            return json.writeValueAsString(states);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
