package vn.tiendo.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.reporting.api.Api.as;
import static vn.tiendo.reporting.api.Api.asReporter;
import static vn.tiendo.reporting.api.Api.asViewer;
import static vn.tiendo.reporting.api.Api.correction;
import static vn.tiendo.reporting.api.Api.entered;
import static vn.tiendo.reporting.api.Api.horizon;
import static vn.tiendo.reporting.api.Api.post;
import static vn.tiendo.reporting.api.ForeignFacts.flow;
import static vn.tiendo.reporting.api.ForeignFacts.unit;
import static vn.tiendo.reporting.api.ReportFacts.PAPER;
import static vn.tiendo.reporting.api.ReportFacts.decide;
import static vn.tiendo.reporting.api.ReportFacts.difference;
import static vn.tiendo.reporting.api.ReportFacts.drafted;
import static vn.tiendo.reporting.api.ReportFacts.figure;
import static vn.tiendo.reporting.api.ReportFacts.jointPlan;
import static vn.tiendo.reporting.api.ReportFacts.obligation;
import static vn.tiendo.reporting.api.ReportFacts.owed;
import static vn.tiendo.reporting.api.ReportFacts.report;
import static vn.tiendo.reporting.api.ReportFacts.sent;
import static vn.tiendo.reporting.api.ReportFacts.submit;
import static vn.tiendo.reporting.api.ReportFacts.timeliness;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was sent is never edited; who was late, and because of whom (SEMANTICS 10). */
@OnRealStack
class SendingReportsTest {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String DOCX = OFFICE + "wordprocessingml.document";
    private static final String XLSX = OFFICE + "spreadsheetml.sheet";

    private UUID province = UUID.randomUUID();
    private UUID commune = UUID.randomUUID();
    private UUID neighbour = UUID.randomUUID();
    private UUID admitted = UUID.randomUUID();

    @BeforeEach
    void twoCommunesOfAProvince() {
        province = unit("province", null);
        commune = unit("commune", province);
        neighbour = unit("neighbour", province);
        admitted = flow();
    }

    @Test
    void aCorrectionOfItsPastLeavesFiguresAndHashAndIsTheDifference() throws Exception {
        var entry = entered(commune, "2025-03-01", admitted, 7);
        entered(neighbour, "2025-04-01", admitted, 5);
        var report = draftOnFigures();
        submit(report, "2025-07-02").statusCode(201).body("state", equalTo("SUBMITTED"));
        var before = body("/v1/reports/" + report);
        var content = body("/v1/reports/" + report + "/content");

        post("/v1/progress-entries/" + entry + "/corrections", correction(admitted, 5))
                .statusCode(201);
        as("administrator", null).body(Map.of()).post("/v1/rebuilds").then().statusCode(201);

        assertThat(body("/v1/reports/" + report)).isEqualTo(before);
        assertThat(body("/v1/reports/" + report + "/content")).isEqualTo(content);
        report(report).body("contentHash", equalTo(sha256(content)));
        asReporter()
                .header("If-Match", "\"another\"")
                .get("/v1/reports/" + report + "/content")
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE"));
        difference(report)
                .body("changed", equalTo(true))
                .body("figures.frozen.value", contains(12, 7))
                .body("figures.now.value", contains(10, 5))
                .body("figures[0].since", hasSize(1))
                .body("figures[0].since[0].kind", equalTo("CORRECTION"))
                .body("figures[0].since[0].quantity", equalTo(-2));
    }

    @Test
    void theDifferenceAtAKnownAtStaysWhateverIsRecordedLater() {
        var entry = entered(commune, "2025-03-01", admitted, 7);
        var report = draftOnFigures();
        submit(report, "2025-07-02").statusCode(201).body("content.figures[0].figure.value", equalTo(7));
        var knownAt = horizon();
        var before = body("/v1/reports/" + report + "/difference?knownAt=" + knownAt);

        post("/v1/progress-entries/" + entry + "/reversals", Map.of()).statusCode(201);

        assertThat(body("/v1/reports/" + report + "/difference?knownAt=" + knownAt))
                .isEqualTo(before);
        difference(report).body("figures[0].now.state", equalTo("NOTHING")).body("changed", equalTo(true));
    }

    @Test
    void whatIsSignedIsWhatTheDraftShowedWhenItNamesItsKnowledge() {
        entered(commune, "2025-03-01", admitted, 7);
        var report = draftOnFigures();
        String shown = report(report).extract().path("content.knownAt");
        entered(commune, "2025-03-02", admitted, 1);

        post(
                        "/v1/reports/" + report + "/submissions",
                        Map.of("sentOn", "2025-07-02", "knownAt", shown, "document", PAPER))
                .statusCode(201)
                .body("content.figures[1].figure.value", equalTo(7))
                .body("content.knownAt", equalTo(shown));
    }

    @Test
    void oneOfTwoWhoSendItAtOnceWins() throws Exception {
        var report = draftOnFigures();
        var another = drafted("obligationInstanceId", owedOnce());
        var same = drafted("obligationInstanceId", instanceOf(another));

        assertThat(atOnce(
                        () -> submit(report, "2025-07-02").extract().statusCode(),
                        () -> submit(report, "2025-07-02").extract().statusCode()))
                .containsExactlyInAnyOrder(201, 409);
        assertThat(atOnce(
                        () -> submit(another, "2025-07-02").extract().statusCode(),
                        () -> submit(same, "2025-07-02").extract().statusCode()))
                .containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void isNeitherChangedNorSentAgainOnceItWasSent() {
        var report = draftOnFigures();
        submit(report, "2025-07-02").statusCode(201);

        submit(report, "2025-07-03").statusCode(409).body("code", equalTo("REPORT_SENT_ALREADY"));
        asReporter()
                .header("If-Match", "\"any\"")
                .body(Map.of("titleVi", "Khác"))
                .patch("/v1/reports/" + report)
                .then()
                .statusCode(409)
                .body("code", equalTo("REPORT_SENT_ALREADY"));
    }

    @Test
    void aDraftIsChangedByWhoeverHasReadItAndNullTakesAMemberAway() {
        var report =
                drafted("unitId", commune, "at", "2025-06-30", "sections", Map.of("MEMBERS", "Đã kết nạp 7 đảng viên"));
        var path = "/v1/reports/" + report;
        var tag = asViewer().get(path).then().statusCode(200).extract().header("ETag");
        var change = "{\"titleVi\": \"Sơ kết\", \"sections\": {\"MEMBERS\": null, \"LESSONS\": \"Không\"}}";

        asReporter().body(change).patch(path).then().statusCode(428);
        asReporter().header("If-Match", tag).body(change).patch(path).then().statusCode(200);

        report(report)
                .body("draft.titleVi", equalTo("Sơ kết"))
                .body("draft.sections", equalTo(Map.of("LESSONS", "Không")))
                .body("content.sections.find { it.key == 'LESSONS' }.text", equalTo("Không"))
                .body("content.sections.find { it.key == 'LESSONS' }.number", equalTo("IV"));
        asReporter().header("If-Match", tag).body(change).patch(path).then().statusCode(412);
    }

    @Test
    void fillsInEveryTargetOfItsPlan() {
        var facts = PlanFacts.of(province);
        var target = facts.annualMinimum(admitted, "10", 2026, 2027);
        facts.arrive();
        entered(commune, "2026-02-01", admitted, 4);
        var report = drafted("planId", facts.plan, "unitId", province, "at", "2026-03-31", "kind", "INTERIM_REVIEW");

        submit(report, "2026-04-01")
                .statusCode(201)
                .body("content.targets[0].targetId", equalTo(target.toString()))
                .body("content.targets[0].periods[0].standing.achieved", equalTo(4))
                .body("content.targets[0].periods[0].standing.percent", equalTo("40,00 %"))
                .body("content.targets[0].periods[1].standing.state", equalTo("NOT_STARTED"));
        entered(neighbour, "2026-02-01", admitted, 1);

        difference(report)
                .body("targets[0].changed", equalTo(true))
                .body("targets[0].frozen.achieved", equalTo(4))
                .body("targets[0].now.achieved", equalTo(5))
                .body("targets[1].changed", equalTo(false));
    }

    @Test
    void isApprovedByThoseKnownWhenItWasSentWhateverItsFiguresAreKnownAt() {
        var before = horizon();
        var union = unit("union", null);
        var plan = jointPlan(province, province, union);
        var report = drafted("obligationInstanceId", owed(plan, commune, "RP1", 1, "2025-06-30"));

        post(
                        "/v1/reports/" + report + "/submissions",
                        Map.of("sentOn", "2025-06-30", "knownAt", before, "document", PAPER))
                .statusCode(201);

        report(report).body("approvalAwaitedOf", contains(province.toString(), union.toString()));
    }

    @Test
    void isApprovedByEachIssuerOfAJointPlan() {
        var union = unit("union", null);
        var plan = jointPlan(province, province, union);
        var report = sent(owed(plan, commune, "RP1", 1, "2025-06-30"), "2025-06-30");
        report(report).body("approvalAwaitedOf", contains(province.toString(), union.toString()));

        decide(report, "approvals", commune, Map.of("approverId", province)).statusCode(403);
        decide(report, "approvals", null, Map.of("approverId", commune))
                .statusCode(422)
                .body("code", equalTo("NOT_AN_APPROVER"));
        decide(report, "approvals", province, Map.of("approverId", province))
                .statusCode(201)
                .body("state", equalTo("SUBMITTED"))
                .body("approvalAwaitedOf", contains(union.toString()));
        decide(report, "approvals", province, Map.of("approverId", province)).statusCode(409);
        decide(report, "approvals", union, Map.of("approverId", union))
                .statusCode(201)
                .body("state", equalTo("APPROVED"))
                .body("approvals", hasSize(2));
    }

    @Test
    void whatIsSentBackIsOwedAgainUntilANewVersionComes() {
        var plan = jointPlan(province, province);
        var instance = owed(plan, commune, "RP1", 1, "2025-06-30");
        var owed = obligation(plan, "RP1");
        var first = sent(instance, "2025-06-28");
        timeliness(owed, "2025-07-10").body("items.state", contains("ON_TIME"));

        decide(first, "returns", province, Map.of("reason", "Thiếu số liệu", "returnedOn", "2025-07-01"))
                .statusCode(201)
                .body("state", equalTo("RETURNED"));
        timeliness(owed, "2025-06-30").body("items.state", contains("ON_TIME"));
        timeliness(owed, "2025-07-10")
                .body("items.state", contains("MISSING"))
                .body("items.returnedOn", contains("2025-07-01"));
        String next = post("/v1/reports/" + first + "/supersessions", Map.of("reason", "Bổ sung số liệu"))
                .statusCode(201)
                .body("version", equalTo(2))
                .body("supersedesId", equalTo(first))
                .extract()
                .path("id");
        post("/v1/reports/" + first + "/supersessions", Map.of("reason", "Lần nữa"))
                .statusCode(409)
                .body("code", equalTo("REPORT_HAS_SUCCESSOR"));
        submit(next, "2025-07-03").statusCode(201);

        report(first)
                .body("state", equalTo("SUPERSEDED"))
                .body("supersededById", equalTo(next))
                .body("contentHash", not(nullValue()));
        timeliness(owed, "2025-07-10")
                .body("items.state", contains("LATE"))
                .body("items.daysLate", contains(3))
                .body("items.reportId", contains(next));
    }

    @Test
    void aNewVersionOfAReportThatStandsMakesNobodyLate() {
        var plan = jointPlan(province, province);
        var first = sent(owed(plan, commune, "RP1", 1, "2025-06-30"), "2025-06-28");

        String next = post("/v1/reports/" + first + "/supersessions", Map.of("reason", "Đính chính"))
                .statusCode(201)
                .extract()
                .path("id");
        submit(next, "2025-08-01").statusCode(201);

        timeliness(obligation(plan, "RP1"), "2025-08-10")
                .body("items.state", contains("ON_TIME"))
                .body("items.sentOn", contains("2025-06-28"));
    }

    @Test
    void latenessThatComesFromBelowIsSaidAndTheMissingAreNamed() {
        var plan = jointPlan(province, province);
        var inTime = owed(plan, commune, "RP1", 1, "2025-06-20", "RP2");
        var neverSent = owed(plan, neighbour, "RP1", 1, "2025-06-20", "RP2");
        var compiled = owed(plan, province, "RP2", 2, "2025-06-30");
        var included = sent(inTime, "2025-06-19");

        var report = drafted("obligationInstanceId", compiled);
        submit(report, "2025-07-05")
                .statusCode(201)
                .body("content.consolidation.included.reportId", contains(included))
                .body("content.consolidation.missing.obligationInstanceId", contains(neverSent.toString()))
                .body("content.consolidation.missing.unitName", contains("neighbour"));

        timeliness(obligation(plan, "RP2"), "2025-07-10")
                .body("items.state", contains("LATE"))
                .body("items[0].subordinates.onTime", equalTo(1))
                .body("items[0].subordinates.missing", equalTo(1))
                .body("items[0].causedBy.unitId", contains(neighbour.toString()));
        timeliness(obligation(plan, "RP1"), "2025-07-10").body("items[0].causedBy", empty());
    }

    @Test
    void onlyItsOwnUnitAndThoseAboveKnowOfIt() {
        var report = draftOnFigures();

        as("viewer", neighbour).get("/v1/reports/" + report).then().statusCode(404);
        as("reporter", neighbour)
                .body(Map.of())
                .post("/v1/reports/" + report + "/submissions")
                .then()
                .statusCode(404);
        as("viewer", neighbour)
                .queryParam("unit", province)
                .get("/v1/reports")
                .then()
                .statusCode(200)
                .body("items", empty());
        submit(report, "2025-07-02").statusCode(201);
        as("viewer", neighbour).get("/v1/reports/" + report).then().statusCode(404);
        as("viewer", province).get("/v1/reports/" + report).then().statusCode(200);
    }

    @Test
    void isAPaperToBeSignedAndItsAnnexAWorkbook() throws Exception {
        entered(commune, "2025-03-01", admitted, 7);
        var report = drafted(
                "unitId",
                province,
                "at",
                "2025-06-30",
                "titleVi",
                "Báo cáo sơ kết 6 tháng",
                "sections",
                Map.of("LESSONS", "Giao ban hằng tuần"),
                "figures",
                List.of(figure(admitted, commune, "2025-01-01", "2025-12-31")));

        assertThat(wordsOf(file(report, DOCX)))
                .contains("Báo cáo sơ kết 6 tháng", "DỰ THẢO", "IV. Bài học kinh nghiệm", "Giao ban hằng tuần")
                .contains("30/06/2025");
        submit(report, "2025-07-02").statusCode(201);

        assertThat(wordsOf(file(report, DOCX)))
                .contains("SHA-256: " + report(report).extract().path("contentHash"))
                .doesNotContain("DỰ THẢO");
        assertThat(new String(file(report, "text/csv"), StandardCharsets.UTF_8))
                .contains("Chỉ tiêu", "Kết nạp", "01/01/2025–31/12/2025");
        assertThat(file(report, XLSX)).startsWith('P', 'K');
        asViewer().accept("application/pdf").get("/v1/reports/" + report).then().statusCode(406);
    }

    @Test
    void refusesWhatCannotBe() {
        submit(draftOnFigures(), "2999-01-01").statusCode(422).body("code", equalTo("SENT_IN_FUTURE"));
        post("/v1/reports/" + draftOnFigures() + "/submissions", Map.of("sentOn", "2025-07-02"))
                .statusCode(422)
                .body("code", equalTo("SENT_EARLIER_BY_DOCUMENT"))
                .body("errors[0].pointer", equalTo("#/document"));
        ReportFacts.draft("at", "2025-06-30").statusCode(422).body("errors[0].pointer", equalTo("#/unitId"));
        ReportFacts.draft("unitId", UUID.randomUUID()).statusCode(409).body("code", equalTo("NOT_YET_KNOWN"));
        ReportFacts.draft("unitId", commune, "sections", Map.of("PREFACE", "…"))
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_SECTION"));
        ReportFacts.draft("unitId", commune, "borders", "2025-02-30")
                .statusCode(422)
                .body("code", equalTo("INVALID_BORDERS"));
        var owed = owedOnce();
        ReportFacts.draft("obligationInstanceId", owed, "unitId", neighbour)
                .statusCode(422)
                .body("code", equalTo("NOT_OF_OBLIGATION"));
        asViewer().get("/v1/report-timeliness").then().statusCode(400);
        asViewer().get("/v1/reports/" + draftOnFigures() + "/difference").then().statusCode(409);
    }

    private String draftOnFigures() {
        return drafted(
                "unitId",
                province,
                "at",
                "2025-06-30",
                "figures",
                List.of(
                        figure(admitted, province, "2025-01-01", "2025-12-31"),
                        figure(admitted, commune, "2025-01-01", "2025-12-31")));
    }

    private UUID owedOnce() {
        return owed(jointPlan(province, province), commune, "RP1", 1, "2025-06-30");
    }

    private static UUID instanceOf(String report) {
        return UUID.fromString(report(report).extract().path("obligationInstanceId"));
    }

    private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
        try (var callers = Executors.newFixedThreadPool(2)) {
            var answers = callers.invokeAll(List.of(one, other));
            return List.of(answers.getFirst().get(), answers.getLast().get());
        }
    }

    private static byte[] file(String report, String type) {
        return asViewer()
                .accept(type)
                .get("/v1/reports/" + report)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String wordsOf(byte[] paper) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(paper))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    private static String body(String path) {
        return asViewer().get(path).then().statusCode(200).extract().asString();
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
