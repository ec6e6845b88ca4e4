package vn.tiendo.plans.target;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.Period;
import vn.tiendo.plans.period.StatedPeriod;
import vn.tiendo.plans.plan.StatedPace;
import vn.tiendo.plans.target.UnitValue.UnitException;

/** What a target says beyond kind, operator and values, as it is stored. */
@ApplicationScoped
class TargetShapeJson {
    private final ObjectMapper json;

    TargetShapeJson(ObjectMapper json) {
        this.json = json;
    }

    private record Stored(
            @Nullable LocalDate countingFrom,
            @Nullable List<StatedUnitValue> unitValues,
            @Nullable StatedGrowth growth,
            @Nullable TargetScope scope,
            @Nullable PinnedDenominator pinned,
            @Nullable Boolean carry,
            @Nullable StatedPace pace,
            @Nullable UUID restates) {

        static Stored of(TargetShape own) {
            return new Stored(
                    own.countingFrom(),
                    own.unitValues().stream().map(StatedUnitValue::of).toList(),
                    StatedGrowth.of(own.growth()),
                    own.scope(),
                    own.pinned(),
                    own.carry(),
                    StatedPace.of(own.pace()),
                    own.restatesTargetId());
        }

        TargetShape shape() {
            return new TargetShape(
                    countingFrom,
                    Objects.requireNonNullElse(unitValues, List.<StatedUnitValue>of()).stream()
                            .map(TargetShapeJson::unitValue)
                            .toList(),
                    growth == null ? null : new Growth(growth.percent(), period(growth.baselinePeriod())),
                    scope,
                    pinned,
                    carry,
                    pace == null ? null : pace.pace(),
                    restates);
        }
    }

    /** Null for a target that says nothing more. */
    @Nullable
    String write(TargetShape shape) {
        try {
            return shape.isPlain() ? null : json.writeValueAsString(Stored.of(shape));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a shape can be written", e);
        }
    }

    TargetShape read(@Nullable String text) {
        try {
            return text == null
                    ? TargetShape.PLAIN
                    : json.readValue(text, Stored.class).shape();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a shape that was written can be read", e);
        }
    }

    private static UnitValue unitValue(StatedUnitValue stored) {
        return new UnitValue(
                stored.level(),
                stored.system(),
                stored.group(),
                period(stored.period()),
                value(stored.value()),
                stored.exceptions().stream()
                        .map(each -> new UnitException(each.unit(), value(each.value())))
                        .toList());
    }

    private static @Nullable Period period(@Nullable StatedPeriod stored) {
        return Optional.ofNullable(stored)
                .map(own -> new Period(own.from(), own.through()))
                .orElse(null);
    }

    private static @Nullable TargetValue value(@Nullable String stored) {
        return Optional.ofNullable(stored).map(TargetValue::parse).orElse(null);
    }
}
