package vn.tiendo.plans.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static vn.tiendo.plans.api.Api.accepted;
import static vn.tiendo.plans.api.Api.array;
import static vn.tiendo.plans.api.Api.asPlanner;
import static vn.tiendo.plans.api.Api.asViewer;
import static vn.tiendo.plans.api.Api.idOf;
import static vn.tiendo.plans.api.Api.newIndicator;
import static vn.tiendo.plans.api.Api.object;
import static vn.tiendo.plans.api.Api.valued;
import static vn.tiendo.plans.api.Api.year;
import static vn.tiendo.plans.api.PlanFixture.aWholePlan;
import static vn.tiendo.plans.api.UnitsToldFixture.communeOf;
import static vn.tiendo.plans.api.UnitsToldFixture.province;
import static vn.tiendo.plans.api.UnitsToldFixture.unit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whole plans out and in again: what comes out of the second system is what came out of the first, to the byte. */
@OnRealStack
class ExchangingPlansTest {
    private static final String JSON = "application/json";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    @Tag("slow")
    void eachOfTheFiveSamplesComesOutTheSameAfterGoingInAgain() throws IOException {
        var samples = new SamplePlans();
        for (var plan : samples.all()) {
            var twins = new Twins();
            var first = idOf(accepted("/v1/plans", samples.withIds(plan)));
            var document = exported(first, JSON);

            var fromJson = imported(twins.another(document), JSON);
            assertThat(twins.back(exported(fromJson, JSON))).isEqualTo(text(document));

            var workbook = exported(fromJson, XLSX);
            var other = new Twins();
            var fromXlsx = imported(other.anotherWorkbook(workbook), XLSX);
            assertThat(other.back(exported(fromXlsx, JSON))).isEqualTo(text(exported(fromJson, JSON)));
        }
    }

    @Test
    void whatWasStatedLaterGoesWithThePlan() {
        var province = province();
        var plan = accepted("/v1/plans", aWholePlan(province, newIndicator(), communeOf(province)));
        var target = plan.<String>path("targetIds.TG1");
        ObjectNode amendment = object().put("effectiveOn", "2026-06-01").put("document", "21-QĐ/TU");
        amendment.set("periods", array(valued(year(2027), "250")));
        accepted("/v1/targets/" + target + "/amendments", amendment);
        var later = PlanFixture.aCumulative(newIndicator()).put("key", "TG9");
        accepted("/v1/plans/" + idOf(plan) + "/targets", later);

        asViewer()
                .accept(JSON)
                .get("/v1/plans/" + idOf(plan) + "/document")
                .then()
                .statusCode(200)
                .header("Content-Disposition", notNullValue())
                .body("targets.key", hasItem("TG9"))
                .body("amendments[0].target", equalTo("TG1"))
                .body("amendments[0].periods[0].value", equalTo("250"))
                .body("allocations[0].printedTotal", equalTo("4"));
    }

    @Test
    void unitsGoByTheirCodesSoThatAnotherSystemFindsThem() {
        var code = "DN-" + Api.unique().substring(0, 8);
        var coded = unit(null, "2020-01-01", code);
        var plan = idOf(accepted("/v1/plans", PlanFixture.anEmptyPlan(coded)));

        asViewer()
                .accept(JSON)
                .get("/v1/plans/" + plan + "/document")
                .then()
                .body("unit", equalTo("PARTY:" + code))
                .body("directory[0].code", equalTo(code))
                .body("directory[0].name", equalTo("Đảng bộ"));
        var document = text(exported(plan, JSON)).replace(keyOf(plan), "other-" + Api.unique());
        post(document.replace("-KH/TU", "-KH/TU2").getBytes(StandardCharsets.UTF_8), JSON)
                .statusCode(201)
                .body("unitId", equalTo(coded.toString()));
    }

    @Test
    void wrongCellsAreNamedWithSheetRowAndColumn() {
        var province = province();
        var plan = idOf(accepted("/v1/plans", aWholePlan(province, newIndicator(), communeOf(province))));
        var workbook = new Twins().anotherWorkbook(exported(plan, XLSX), Map.of("200", "10-8", "DEADLINE", "SOMETIME"));

        post(workbook, XLSX)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("PLAN_FILE_REFUSED"))
                .body("rejections.sheet", hasItem("Nhiệm vụ"))
                .body("rejections.find { it.sheet == 'Nhiệm vụ' }.row", equalTo(3))
                .body("rejections.find { it.sheet == 'Nhiệm vụ' }.code", equalTo("NOT_ONE_OF"))
                .body("rejections.find { it.sheet == 'Nhiệm vụ' }.value", equalTo("SOMETIME"))
                .body("rejections.messageVi", notNullValue());
        var inverted = new Twins().anotherWorkbook(exported(plan, XLSX), Map.of("200", "10-8"));
        post(inverted, XLSX)
                .statusCode(422)
                .body("rejections.sheet", hasItems("Chỉ tiêu - kỳ"))
                .body("rejections.code", hasItem("VALUE_RANGE_INVERTED"))
                .body("rejections[0].row", equalTo(3));
    }

    @Test
    void aHeaderThatWasMovedIsRefusedAndSoIsWhatIsNoWorkbook() {
        var plan = idOf(accepted("/v1/plans", PlanFixture.aWholePlan(province(), newIndicator(), province())));
        var moved = new Twins().anotherWorkbook(exported(plan, XLSX), Map.of("schedule.kind", "Loại", "leads", "Ai"));

        post(moved, XLSX)
                .statusCode(422)
                .body("rejections.code", hasItem("UNKNOWN_COLUMN_NAME"))
                .body("rejections.row", hasItem(1));
        post("no workbook".getBytes(StandardCharsets.UTF_8), XLSX)
                .statusCode(422)
                .body("code", equalTo("NOT_XLSX"));
    }

    @Test
    void aDryRunSaysWhatAFileWouldBringAndWritesNothing() {
        var plan = idOf(accepted("/v1/plans", aWholePlan(province(), newIndicator(), province())));
        var key = "dry-" + Api.unique();

        asPlanner()
                .contentType(JSON)
                .body(exported(plan, JSON))
                .post("/v1/plan-imports?dryRun=true&key=" + key)
                .then()
                .statusCode(200)
                .body("key", equalTo(key))
                .body("targets", equalTo(3))
                .body("tasks", equalTo(2));
        Api.get("/v1/plans?key=" + key).body("items", hasSize(0));
    }

    private static String keyOf(String plan) {
        return Api.get("/v1/plans/" + plan).extract().path("key");
    }

    private static byte[] exported(String plan, String type) {
        return asViewer()
                .accept(type)
                .get("/v1/plans/" + plan + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String imported(byte[] file, String type) {
        return post(file, type).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse post(byte[] file, String type) {
        return asPlanner().contentType(type).body(file).post("/v1/plan-imports").then();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Stands for another system: the same plan under another key, of units that have other ids. */
    private static final class Twins {
        private final Map<String, String> there = new LinkedHashMap<>();

        byte[] another(byte[] document) throws IOException {
            var tree = new ObjectMapper().readTree(document);
            there.put(tree.path("key").asText(), tree.path("key").asText() + "-twin");
            for (var entry : tree.path("directory")) {
                there.computeIfAbsent(
                        entry.path("label").asText(),
                        id -> unit(null, "2020-01-01").toString());
            }
            return there(text(document)).getBytes(StandardCharsets.UTF_8);
        }

        byte[] anotherWorkbook(byte[] workbook) throws IOException {
            var ids = java.util.regex.Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z0-9-]+-twin");
            for (var xml : parts(workbook).values()) {
                var found = ids.matcher(text(xml));
                while (found.find()) {
                    there.computeIfAbsent(found.group(), Twins::twinOf);
                }
            }
            return anotherWorkbook(workbook, there);
        }

        private static String twinOf(String found) {
            return found.endsWith("-twin")
                    ? found + "2"
                    : unit(null, "2020-01-01").toString();
        }

        byte[] anotherWorkbook(byte[] workbook, Map<String, String> texts) {
            try {
                var bytes = new ByteArrayOutputStream();
                try (var zip = new ZipOutputStream(bytes)) {
                    for (var part : parts(workbook).entrySet()) {
                        var xml = text(part.getValue());
                        for (var change : texts.entrySet()) {
                            // A long text is a name of its own wherever it stands, a short one only as a whole cell.
                            xml = change.getKey().length() > 30
                                    ? xml.replace(change.getKey(), change.getValue())
                                    : xml.replace(">" + change.getKey() + "<", ">" + change.getValue() + "<");
                        }
                        zip.putNextEntry(new ZipEntry(part.getKey()));
                        zip.write(xml.getBytes(StandardCharsets.UTF_8));
                    }
                }
                return bytes.toByteArray();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
            var parts = new LinkedHashMap<String, byte[]>();
            var file = Files.createTempFile("plan", ".xlsx");
            Files.write(file, workbook);
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            } finally {
                Files.delete(file);
            }
            return parts;
        }

        private String there(String document) {
            var text = document;
            for (var twin : there.entrySet()) {
                text = text.replace("\"" + twin.getKey() + "\"", "\"" + twin.getValue() + "\"");
            }
            return text;
        }

        String back(byte[] document) {
            var text = text(document);
            for (var twin : there.entrySet()) {
                text = text.replace("\"" + twin.getValue() + "\"", "\"" + twin.getKey() + "\"");
            }
            return text;
        }
    }
}
