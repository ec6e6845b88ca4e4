package vn.tiendo.plans.reallocation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.allocation.Quota;
import vn.tiendo.plans.period.Period;

/** Proposed cells as they are stored: {@code [{"from","through","unitId","cell"}]}, without a cell where none was proposed. */
@ApplicationScoped
class ProposedCellsJson {
    private final ObjectMapper json;

    ProposedCellsJson(ObjectMapper json) {
        this.json = json;
    }

    private record Stored(
            LocalDate from,
            LocalDate through,
            UUID unitId,
            @Nullable String cell) {

        static Stored of(ProposedCell own) {
            var cell = Optional.ofNullable(own.quota()).map(Quota::cell);
            return new Stored(own.period().from(), own.period().through(), own.unitId(), cell.orElse(null));
        }

        ProposedCell cellOf() {
            var quota = Optional.ofNullable(cell).map(Quota::stored);
            return new ProposedCell(new Period(from, through), unitId, quota.orElse(null));
        }
    }

    String write(List<ProposedCell> cells) {
        try {
            return json.writeValueAsString(cells.stream().map(Stored::of).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("proposed cells can be written", e);
        }
    }

    List<ProposedCell> read(String text) {
        try {
            return json.readValue(text, new TypeReference<List<Stored>>() {}).stream()
                    .map(Stored::cellOf)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("proposed cells that were written can be read", e);
        }
    }
}
