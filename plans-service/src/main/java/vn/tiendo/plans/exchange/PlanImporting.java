package vn.tiendo.plans.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.FileRefused;
import vn.tiendo.http.Problem;
import vn.tiendo.http.request.StrictJson;
import vn.tiendo.plans.issuance.StatedPlan;

/** Reads the file of a whole plan: labels become ids again, and the rest is read as strictly as any request. */
@ApplicationScoped
class PlanImporting {
    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final PlanDirectory directory;
    private final StrictJson strict;

    PlanImporting(PlanDirectory directory, StrictJson strict) {
        this.directory = directory;
        this.strict = strict;
    }

    /** A list of labels on its own, so that it is read as strictly as the plan. */
    record Directory(@Nullable List<DirectoryEntry> directory) {}

    /** @param key in the place of the plan's own, where that is taken here */
    StatedPlan fromJson(byte[] file, @Nullable String key) {
        return plan(tree(file), key);
    }

    /** The plan, or every refused cell with its sheet, row and column. */
    StatedPlan fromWorkbook(PlanSheets sheets, @Nullable String key) {
        if (!sheets.rejected().isEmpty()) {
            throw new CellsRejected(sheets.rejected());
        }
        return plan(sheets.tree().deepCopy(), key);
    }

    /** Refused with what a file is refused with: NOT_XLSX, FILE_CUT, WORKBOOK_TOO_LARGE. */
    PlanSheets sheets(byte[] workbook) {
        try {
            return PlanSheets.read(SheetLines.of(workbook), PlanFiles.SHEETS, PlanFiles.WORDS);
        } catch (FileRefused refused) {
            throw Problem.of(422, refused.code(), refused.arguments().toArray());
        }
    }

    private StatedPlan plan(ObjectNode tree, @Nullable String key) {
        var labels = tree.remove(PlanFiles.DIRECTORY);
        if (labels != null) {
            var stated = TREES.createObjectNode().set(PlanFiles.DIRECTORY, labels);
            var entries = strict.read(stated.toString(), Directory.class).directory();
            directory.resolve(tree, directory.resolve(entries == null ? List.of() : entries));
        }
        if (key != null) {
            tree.put("key", key);
        }
        return strict.read(tree.toString(), StatedPlan.class);
    }

    private static ObjectNode tree(byte[] file) {
        try {
            JsonNode tree = TREES.readTree(new String(file, StandardCharsets.UTF_8));
            if (tree instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            throw Problem.of(
                    400,
                    "MALFORMED_JSON",
                    e.getLocation().getLineNr(),
                    e.getLocation().getColumnNr());
        }
        throw Problem.of(400, "BODY_MISSING");
    }
}
