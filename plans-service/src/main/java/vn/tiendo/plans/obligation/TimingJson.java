package vn.tiendo.plans.obligation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.deadline.PhraseContext;
import vn.tiendo.plans.deadline.StatedDeadline;
import vn.tiendo.plans.period.Period;
import vn.tiendo.plans.period.StatedPeriod;

/** When an obligation is due, as it is stored. */
@ApplicationScoped
class TimingJson {
    private final ObjectMapper json;

    TimingJson(ObjectMapper json) {
        this.json = json;
    }

    @Schema(hidden = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Stored(
            StatedDeadline schedule,
            @Nullable StatedPeriod covers,
            @Nullable ReportingPreset preset,
            @Nullable LocalDate cutoff,
            @Nullable Integer cutoffDaysBefore) {

        static Stored of(Timing timing) {
            var covers = timing.covers();
            return new Stored(
                    StatedDeadline.of(timing.deadline()),
                    covers == null ? null : StatedPeriod.of(covers),
                    timing.preset(),
                    timing.cutoff(),
                    timing.cutoffDaysBefore());
        }

        Timing timing() {
            return new Timing(
                    schedule.deadline(PhraseContext.NONE),
                    covers == null ? null : new Period(covers.from(), covers.through()),
                    preset,
                    cutoff,
                    cutoffDaysBefore);
        }
    }

    String write(Timing timing) {
        try {
            return json.writeValueAsString(Stored.of(timing));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a timing can be written", e);
        }
    }

    Timing read(String text) {
        try {
            return json.readValue(text, Stored.class).timing();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a timing that was written can be read", e);
        }
    }
}
