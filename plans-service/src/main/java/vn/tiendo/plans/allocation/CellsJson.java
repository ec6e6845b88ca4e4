package vn.tiendo.plans.allocation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Cells as they are stored, as printed: {@code [{"unitId","cell"}]}. */
@ApplicationScoped
class CellsJson {
    private final ObjectMapper json;

    CellsJson(ObjectMapper json) {
        this.json = json;
    }

    private record Stored(UUID unitId, String cell) {}

    String write(List<Cell> cells) {
        try {
            return json.writeValueAsString(cells.stream()
                    .map(cell -> new Stored(cell.unitId(), cell.quota().cell()))
                    .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cells can be written", e);
        }
    }

    List<Cell> read(String text) {
        try {
            return json.readValue(text, new TypeReference<List<Stored>>() {}).stream()
                    .map(stored -> new Cell(stored.unitId(), Quota.stored(stored.cell())))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cells that were written can be read", e);
        }
    }
}
