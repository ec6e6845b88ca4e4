package vn.tiendo.plans.target;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.Period;

/** The values of periods as they are stored: {@code [{"from","through","value"}]}. */
@ApplicationScoped
public class PeriodValuesJson {
    private final ObjectMapper json;

    PeriodValuesJson(ObjectMapper json) {
        this.json = json;
    }

    private record Stored(
            LocalDate from, LocalDate through, @Nullable String value) {
        static Stored of(PeriodValue stated) {
            var value = Optional.ofNullable(stated.value()).map(TargetValue::toString);
            return new Stored(stated.period().from(), stated.period().through(), value.orElse(null));
        }

        PeriodValue periodValue() {
            return new PeriodValue(new Period(from, through), value == null ? null : TargetValue.parse(value));
        }
    }

    public String write(List<PeriodValue> values) {
        try {
            return json.writeValueAsString(values.stream().map(Stored::of).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("values can be written", e);
        }
    }

    public List<PeriodValue> read(String text) {
        try {
            return json.readValue(text, new TypeReference<List<Stored>>() {}).stream()
                    .map(Stored::periodValue)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("values that were written can be read", e);
        }
    }
}
