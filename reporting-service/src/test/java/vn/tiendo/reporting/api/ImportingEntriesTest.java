package vn.tiendo.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static vn.tiendo.reporting.api.Api.as;
import static vn.tiendo.reporting.api.Api.correction;
import static vn.tiendo.reporting.api.Api.figure;
import static vn.tiendo.reporting.api.ImportCalls.done;
import static vn.tiendo.reporting.api.ImportCalls.ended;
import static vn.tiendo.reporting.api.ImportCalls.get;
import static vn.tiendo.reporting.api.ImportCalls.send;
import static vn.tiendo.reporting.api.ImportCalls.sendAs;
import static vn.tiendo.reporting.api.ImportCalls.undo;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnRealStack
class ImportingEntriesTest {

    private UUID unit;
    private UUID admitted;
    private UUID women;
    private UUID owners;
    private String key;

    @BeforeEach
    void aUnitAndItsIndicators() {
        unit = ForeignFacts.unit("Xã Lộc Thành " + UUID.randomUUID(), null);
        admitted = ForeignFacts.flow();
        women = ForeignFacts.flowPartOf(admitted);
        owners = ForeignFacts.flowPartOf(admitted);
        key = UUID.randomUUID().toString().substring(0, 8);
    }

    /** Rows of key, day, document number, admitted, women. */
    private String file(String... rows) {
        return header() + rows(unit, rows);
    }

    private String header() {
        return "externalId,unitId,occurredOn,documentNumber,I-%s,I-%s%n".formatted(admitted, women);
    }

    private String rows(UUID of, String... rows) {
        var text = new StringBuilder();
        for (var row : rows) {
            var cells = row.split(",", 2);
            text.append(key)
                    .append('-')
                    .append(cells[0])
                    .append(',')
                    .append(of)
                    .append(',')
                    .append(cells[1])
                    .append('\n');
        }
        return text.toString();
    }

    private static void counts(JsonPath job, int created, int unchanged, int rejected) {
        assertThat(job.getMap("counts"))
                .isEqualTo(Map.of("created", created, "updated", 0, "unchanged", unchanged, "rejected", rejected));
    }

    private void value(UUID indicator, int expected) {
        figure(indicator, unit, "2025", "2025-12-31")
                .body("state", equalTo("VALUE"))
                .body("value", equalTo(expected));
    }

    @Test
    void recordsFactsOnceAsSingleEntriesWould() {
        var file = file("1,01/03/2025,,5,2", "2,2025-03-01,12-BC/ĐU,,3", "3,02/03/2025,,0,");

        counts(done("", file), 3, 0, 0);

        value(admitted, 8);
        value(women, 5);
        counts(done("", file), 0, 3, 0);
        value(admitted, 8);
        figure(admitted, unit, "2025-03-02/2025-03-02", "2025-12-31")
                .body("state", equalTo("VALUE"))
                .body("value", equalTo(0));
    }

    @Test
    void aSingleEntryAndARowOfAFileWithOneExternalIdAreOneFact() {
        counts(done("", file("1,01/03/2025,,5,2")), 1, 0, 0);
        var same = Api.entry(unit, "2025-03-01", women, 2, admitted, 5);
        same.put("externalId", key + "-1");

        ImportCalls.post("/v1/progress-entries", same).statusCode(200);
        value(admitted, 5);
        same.put("occurredOn", "2025-03-02");
        ImportCalls.post("/v1/progress-entries", same).statusCode(422).body("code", equalTo("EXTERNAL_ID_REUSED"));
        counts(done("", file("1,01/03/2025,,6,2")), 0, 0, 1);
    }

    @Test
    void takesNothingOfAFileWithABadRowAndSaysWhereAndWhy() {
        var tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(2);
        var file = file(
                "1,01/03/2025,,5,2",
                "2,31/12/2019,,1,",
                "3," + tomorrow + ",,1,",
                "4,01/03/2025,,-1,",
                "5,01/03/2025,,1,2",
                "6,01/03/2025,,,",
                "7,01/03/2025,,1.5,",
                "8,01/03/25,,1,",
                "9,01/03/2025,,1,",
                "9,02/03/2025,,1,");
        file += rows(UUID.randomUUID(), "10,01/03/2025,,1,");

        var job = done("&locale=en", file);

        assertThat(job.getString("state")).isEqualTo("REJECTED");
        counts(job, 1, 0, 10);
        var rejections = get("/v1/imports/" + job.getString("id") + "/rejections?limit=200");
        assertThat(rejections.extract().jsonPath().getList("items.code"))
                .containsExactlyInAnyOrder(
                        "UNIT_NOT_IN_FORCE",
                        "OCCURRED_IN_FUTURE",
                        "NEGATIVE_QUANTITY",
                        "PART_EXCEEDS_WHOLE",
                        "NOTHING_STATED",
                        "QUANTITY_SCALE",
                        "YEAR_OF_TWO_DIGITS",
                        "EXTERNAL_ID_TWICE_IN_FILE",
                        "EXTERNAL_ID_TWICE_IN_FILE",
                        "NOT_YET_KNOWN");
        rejections
                .body("items.find { it.code == 'PART_EXCEEDS_WHOLE' }.column", equalTo("I-" + women))
                .body("items.find { it.code == 'PART_EXCEEDS_WHOLE' }.row", equalTo(6))
                .body("items.find { it.code == 'QUANTITY_SCALE' }.messageVi", notNullValue());
        get("/v1/imports/" + job.getString("id") + "/rejections.csv").statusCode(200);
        figure(admitted, unit, "2025", "2025-12-31").body("state", equalTo("NOTHING"));

        counts(done("&locale=en&mode=PARTIAL", file), 1, 0, 10);
        value(admitted, 5);
    }

    @Test
    void partsWithoutTheirWholeAndDerivedIndicatorsAreRefusedByCell() {
        var derived = ForeignFacts.indicator("RATIO", 0, "REPORTED", null);
        var file = "externalId,unitId,occurredOn,I-%s,I-%s,I-%s%n".formatted(women, owners, derived)
                + "%s-1,%s,01/03/2025,1,1,%n".formatted(key, unit)
                + "%s-2,%s,01/03/2025,,,1%n".formatted(key, unit);

        var job = done("&mode=PARTIAL", file);

        counts(job, 0, 0, 2);
        assertThat(get("/v1/imports/" + job.getString("id") + "/rejections")
                        .extract()
                        .jsonPath()
                        .getList("items.code"))
                .containsExactlyInAnyOrder("PARTS_WITHOUT_WHOLE", "PARTS_WITHOUT_WHOLE", "DERIVED_INDICATOR");
    }

    @Test
    void aUnitIsFoundByItsNameWhereThatMeansOne() {
        var name = "Xã Lộc " + key;
        var one = ForeignFacts.unit(name + " Thành", null);
        ForeignFacts.unit(name + " Thạnh", null);
        var header = "externalId,unitCode,occurredOn,I-%s%n".formatted(admitted);

        counts(done("", header + key + "-1," + name + " Thành,01/03/2025,4\n"), 1, 0, 0);

        figure(admitted, one, "2025", "2025-12-31").body("value", equalTo(4));
        var job = done("", header + key + "-2,Xa Loc " + key + " Thanh,01/03/2025,4\n");
        get("/v1/imports/" + job.getString("id") + "/rejections").body("items[0].code", equalTo("AMBIGUOUS_UNIT"));
    }

    @Test
    void aClosedPeriodNeedsADocumentInEachRow() {
        as("compiler", null)
                .body(Map.of("unitId", unit, "period", Map.of("from", "2024-01-01", "through", "2024-12-31")))
                .post("/v1/closed-periods")
                .then()
                .statusCode(201);

        var job = done("&mode=PARTIAL", file("1,01/03/2024,,5,2", "2,01/03/2024,12-QĐ/TU,4,"));

        counts(job, 1, 0, 1);
        get("/v1/imports/" + job.getString("id") + "/rejections")
                .body("items[0].code", equalTo("DOCUMENT_REQUIRED"))
                .body("items[0].column", equalTo("documentNumber"));

        var undone = ended(
                undo(job.getString("id"), Map.of()).statusCode(202).extract().path("id"));
        assertThat(undone.getString("state")).isEqualTo("REJECTED");
        get("/v1/imports/" + undone.getString("id") + "/rejections")
                .body("items[0].code", equalTo("DOCUMENT_REQUIRED"));
        figure(admitted, unit, "2024", "2024-12-31").body("value", equalTo(4));

        var allowed = undo(job.getString("id"), Map.of("document", Map.of("number", "41-CV/ĐU")));
        counts(ended(allowed.statusCode(202).extract().path("id")), 1, 0, 0);
        figure(admitted, unit, "2024", "2024-12-31").body("state", equalTo("NOTHING"));
    }

    @Test
    void takesOnlyWhatTheCallersUnitAnswersFor() {
        var below = ForeignFacts.unit("b", unit);
        var other = ForeignFacts.unit("c", null);
        var file = header() + rows(below, "1,01/03/2025,,5,") + rows(other, "2,01/03/2025,,5,");

        var job = ended(sendAs(unit, "text/csv", "&mode=PARTIAL", file)
                .statusCode(202)
                .extract()
                .path("id"));

        counts(job, 1, 0, 1);
        get("/v1/imports/" + job.getString("id") + "/rejections")
                .body("items[0].code", equalTo("UNIT_OUTSIDE_AUTHORITY"));
        value(admitted, 5);
    }

    @Test
    void aDryRunSaysWhatWouldBeRecorded() {
        var job = done("&dryRun=true", file("1,01/03/2025,,,3"));

        counts(job, 1, 0, 0);
        get("/v1/imports/" + job.getString("id") + "/differences")
                .body("items[0].key", equalTo(key + "-1"))
                .body("items[0].changes.occurredOn", equalTo("2025-03-01"))
                .body("items[0].changes.postings", hasSize(2));
        figure(admitted, unit, "2025", "2025-12-31").body("state", equalTo("NOTHING"));
        undo(job.getString("id"), Map.of()).statusCode(409).body("code", equalTo("IMPORT_NOT_UNDOABLE"));
    }

    @Test
    void linesOfJsonStateTheSame() {
        var line = "{\"externalId\":\"%s-1\",\"unitId\":\"%s\",\"occurredOn\":\"2025-03-01\",\"I-%s\":5}%n"
                .formatted(key, unit, admitted);

        counts(
                ended(sendAs(null, "application/x-ndjson", "", line)
                        .statusCode(202)
                        .extract()
                        .path("id")),
                1,
                0,
                0);
        value(admitted, 5);
    }

    @Test
    void anImportIsUndoneAsAWholeAndCanBeSentAgain() {
        var file = file("1,01/03/2025,,5,2", "2,02/03/2025,,7,");
        var job = done("", file);
        value(admitted, 12);
        var before = Api.horizon();

        var order = undo(job.getString("id"), Map.of("document", Map.of("number", "41-CV/ĐU")))
                .statusCode(202)
                .extract()
                .jsonPath();
        counts(ended(order.getString("id")), 2, 0, 0);

        figure(admitted, unit, "2025", "2025-12-31").body("state", equalTo("NOTHING"));
        figure(women, unit, "2025", "2025-12-31").body("state", equalTo("NOTHING"));
        figure(admitted, unit, "2025", "2025-12-31", "knownAt", before).body("value", equalTo(12));
        get("/v1/imports/" + job.getString("id") + "/undos")
                .body("undoId", equalTo(order.getString("id")))
                .body("entries", equalTo(2))
                .body("document.number", equalTo("41-CV/ĐU"));
        undo(job.getString("id"), Map.of()).statusCode(409).body("code", equalTo("IMPORT_ALREADY_UNDONE"));
        undo(order.getString("id"), Map.of()).statusCode(409).body("code", equalTo("IMPORT_NOT_UNDOABLE"));

        counts(done("", file("1,01/03/2025,,6,2", "2,02/03/2025,,7,")), 2, 0, 0);
        value(admitted, 13);
    }

    @Test
    void undoingTakesBackWhatStandsAfterCorrections() {
        var job = done("", file("1,01/03/2025,,5,2", "2,02/03/2025,,7,"));
        Api.entered(unit, "2025-04-01", admitted, 3);
        var imported = get("/v1/progress-entries?indicator=" + women + "&unit=" + unit + "&period=2025&at=2025-12-31")
                .extract()
                .<String>path("items[0].entryId");
        Api.post("/v1/progress-entries/" + imported + "/corrections", correction(admitted, 9))
                .statusCode(201);
        value(admitted, 19);

        counts(
                ended(undo(job.getString("id"), Map.of())
                        .statusCode(202)
                        .extract()
                        .path("id")),
                2,
                0,
                0);

        value(admitted, 3);
        Api.post("/v1/progress-entries/" + imported + "/reversals", Map.of())
                .statusCode(409)
                .body("code", equalTo("ALREADY_REVERSED"));
    }

    @Test
    void refusesAtOnceWhatCannotBeRead() {
        send("&locale=fr", "a\n").statusCode(400).body("code", equalTo("NOT_ONE_OF"));
        var job = done("", "externalId,unitId,occurredOn,COLOUR\n1,2,3,4\n");
        assertThat(job.getString("refusal.code")).isEqualTo("UNKNOWN_COLUMN");
        get("/v1/imports/00000000-0000-7000-8000-000000000000").statusCode(404);
        undo("00000000-0000-7000-8000-000000000000", Map.of()).statusCode(404);
        get("/v1/import-templates/progress-entries").statusCode(200);
        get("/v1/import-templates/undos").statusCode(404);
    }
}
