package vn.tiendo.e2e.otherplans;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.e2e.SystemForTests;
import vn.tiendo.e2e.client.Conversation;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.launch.Checkout;

/** Three plans that nobody had in mind, said in the fields that there are, and asked about through the API alone. */
@Tag("slow")
class OtherPlansTest {

    private static final Path SAMPLES = Checkout.present().root().resolve("samples/other");

    private static Conversation conversation;

    @BeforeAll
    static void indicators() {
        conversation = SystemForTests.get().asAdministrator().conversation();
        OtherPlan.indicators(conversation, SAMPLES);
    }

    @Test
    void administrativeReform() {
        // Given
        var plan = OtherPlan.load(conversation, SAMPLES, "cai-cach-hanh-chinh-2025");
        plan.level("cchc/T", "2025-06-30", "PAR_INDEX", "88.10");
        plan.level("cchc/T", "2025-12-31", "PAR_INDEX", "87.49");
        plan.level("cchc/X1", "2025-12-31", "PAR_INDEX", "90.25");
        plan.level("cchc/X2", "2025-12-31", "PAR_INDEX", "75.00");
        plan.level("cchc/P1", "2025-12-31", "PAR_INDEX", "79.99");
        plan.entry("cchc/X1", "2024-10-01", "FILES_RESOLVED", 500, "FILES_LATE", 20);
        plan.entry("cchc/X2", "2024-10-01", "FILES_RESOLVED", 300, "FILES_LATE", 4);
        plan.entry("cchc/X1", "2025-05-05", "FILES_RESOLVED", 600, "FILES_LATE", 12);
        plan.entry("cchc/X2", "2025-09-09", "FILES_RESOLVED", 400, "FILES_LATE", 9);
        plan.act(
                "TG4",
                "evidence",
                Json.object()
                        .put("on", "2025-11-20")
                        .put("text", "Đã niêm yết ở ba nơi")
                        .put("verdict", "MET"));

        // Then: an index is the unit's own, and decided on its last day
        var june = plan.state("TG1", "cchc/T", 2025, "2025-06-30");
        state(june).isEqualTo("IN_PROGRESS");
        assertThat(june.path("reached").asBoolean()).isTrue();
        assertThat(june.path("achieved").decimalValue()).isEqualByComparingTo("88.10");
        var december = plan.state("TG1", "cchc/T", 2025, "2025-12-31");
        state(december).isEqualTo("MISSED");
        assertThat(december.path("percent").asText()).isEqualTo("99,99 %");
        state(plan.state("TG1", "cchc/X1", 2025, "2025-12-31")).isEqualTo("EXCEEDED");
        state(plan.state("TG1", "cchc/X2", 2025, "2025-12-31")).isEqualTo("MET");
        state(plan.state("TG1", "cchc/P1", 2025, "2025-12-31")).isEqualTo("MISSED");
        // at most 2 % of files late: 12 of 600 are exactly 2 %, 21 of 1,000 are more
        state(plan.state("TG2", "cchc/X1", 2025, "2025-06-30")).isEqualTo("IN_PROGRESS");
        state(plan.state("TG2", "cchc/X1", 2025, "2025-12-31")).isEqualTo("MET");
        state(plan.state("TG2", "cchc/T", 2025, "2025-12-31")).isEqualTo("MISSED");
        // 10 % fewer than the 24 of the year before: 21.6 at most
        var fewer = plan.state("TG3", "cchc/T", 2025, "2025-12-31");
        state(fewer).isEqualTo("MET");
        assertThat(fewer.path("value").decimalValue()).isEqualByComparingTo("21.6");
        var inWords = plan.state("TG4", "cchc/T", 2025, "2025-12-31");
        state(inWords).isEqualTo("JUDGED_BY_EVIDENCE");
        assertThat(inWords.path("verdict").asText()).isEqualTo("MET");
    }

    @Test
    void digitalTransformation() {
        // Given
        var plan = OtherPlan.load(conversation, SAMPLES, "chuyen-doi-so-2024-2025");
        plan.entry("cds/H1", "2024-05-05", "ONLINE_SERVICES", 12);
        plan.entry("cds/X1", "2024-06-06", "ONLINE_SERVICES", 4);
        plan.entry("cds/X2", "2024-06-06", "ONLINE_SERVICES", 3);
        plan.entry("cds/H1", "2025-03-03", "ONLINE_SERVICES", 5);
        plan.entry("cds/X1", "2025-05-05", "ONLINE_SERVICES", 4);
        plan.entry("cds/X2", "2025-08-08", "ONLINE_SERVICES", 5);
        plan.entry("cds/T", "2025-09-09", "ONLINE_SERVICES", 16);
        plan.entry("cds/X1", "2024-06-30", "ONLINE_PAYMENTS", 50);
        plan.entry("cds/X1", "2024-08-08", "ONLINE_PAYMENTS", 60);
        plan.entry("cds/X1", "2025-02-02", "ONLINE_PAYMENTS", 41);

        // Then: each level has its threshold, for as long as there is such a level
        state(plan.state("TG1", "cds/H1", 2024, "2024-12-31")).isEqualTo("EXCEEDED");
        state(plan.state("TG1", "cds/H2", 2024, "2024-12-31")).isEqualTo("MISSED");
        state(plan.state("TG1", "cds/X2", 2024, "2024-12-31")).isEqualTo("MISSED");
        state(plan.state("TG1", "cds/H1", 2024, "2025-12-31")).isEqualTo("EXCEEDED");
        state(plan.state("TG1", "cds/H1", 2025, "2025-06-30")).isEqualTo("IN_PROGRESS");
        state(plan.state("TG1", "cds/H1", 2025, "2025-12-31")).isEqualTo("NOT_ASSIGNED");
        state(plan.state("TG1", "cds/X1", 2025, "2025-12-31")).isEqualTo("MET");
        state(plan.state("TG1", "cds/X2", 2025, "2025-12-31")).isEqualTo("EXCEEDED");
        // what the districts did stays with the province
        var province = plan.state("TG1", "cds/T", 2025, "2025-12-31");
        state(province).isEqualTo("MET");
        assertThat(province.path("achieved").asInt()).isEqualTo(30);
        // counted from the middle of the year before: 60 + 41 are more than 100; and once more where it is restated
        state(plan.state("TG2", "cds/T", 2025, "2025-01-31")).isEqualTo("IN_PROGRESS");
        var payments = plan.state("TG2", "cds/T", 2025, "2025-03-31");
        state(payments).isEqualTo("EXCEEDED");
        assertThat(payments.path("achieved").asInt()).isEqualTo(101);
        var again = plan.state("TG4", "cds/T", 2025, "2025-03-31");
        state(again).isEqualTo("EXCEEDED");
        assertThat(again.path("judgedAs").asText()).isEqualTo(plan.id("TG2"));
        // a value left to another body is open until it is set
        state(plan.state("TG3", "cds/T", 2025, "2025-12-31")).isEqualTo("NOT_ASSIGNED");
        var delegation = Json.object().put("effectiveOn", "2025-04-01").put("document", "31-KH/MB");
        var set = delegation.putArray("periods").addObject().put("value", "31");
        set.set("period", Json.period("2025"));
        plan.act("TG3", "delegations", delegation);
        state(plan.state("TG3", "cds/T", 2025, "2025-12-31")).isEqualTo("MISSED");
    }

    @Test
    void unionMembersAndUnions() {
        // Given
        var plan = OtherPlan.load(conversation, SAMPLES, "cong-doan-2025");
        plan.level("cd/KCN", "2025-03-31", "UNION_MEMBERS", "2900");
        plan.level("cd/NGANH", "2025-03-31", "UNION_MEMBERS", "2150");
        plan.level("cd/KCN", "2025-12-15", "UNION_MEMBERS", "2700");
        plan.eligibleFrom("cd/T", "2025-01-01", 10);
        plan.eligibleFrom("cd/T", "2025-07-01", 5);
        var larger = plan.enterprise("cd/X1");
        var smaller = plan.enterprise("cd/X1");
        plan.survey("cd/T", "2025-02-02", Map.of(larger, 12, smaller, 6));
        plan.union(larger, "cd/KCN", "2025-03-03");

        // Then: a stock that was reached in June and is gone in December is not reached
        var june = plan.state("TG1", "cd/LD", 2025, "2025-06-30");
        state(june).isEqualTo("IN_PROGRESS");
        assertThat(june.path("reached").asBoolean()).isTrue();
        var december = plan.state("TG1", "cd/LD", 2025, "2025-12-31");
        state(december).isEqualTo("NOT_REACHED");
        assertThat(december.path("achieved").asInt()).isEqualTo(4850);
        // the one enterprise of ten workers or more has a union; of the two of five or more, one has
        var before = plan.state("TG2", "cd/LD", 2025, "2025-06-30");
        assertThat(before.path("reached").asBoolean()).isTrue();
        assertThat(before.path("percent").asText()).isEqualTo("100,00 %");
        var after = plan.state("TG2", "cd/LD", 2025, "2025-12-31");
        state(after).isEqualTo("NOT_REACHED");
        assertThat(after.path("percent").asText()).isEqualTo("50,00 %");
        // of those that were eligible on the day of the count all have one
        var pinned = plan.state("TG3", "cd/LD", 2025, "2025-12-31");
        state(pinned).isEqualTo("MET");
        assertThat(pinned.path("denominator").asInt()).isEqualTo(1);
    }

    private static AbstractStringAssert<?> state(JsonNode answer) {
        return assertThat(answer.path("state").asText()).as("%s", answer);
    }
}
