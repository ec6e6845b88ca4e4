package vn.tiendo.plans.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plans.api.Api.accepted;
import static vn.tiendo.plans.api.Api.anIndicator;
import static vn.tiendo.plans.api.Api.array;
import static vn.tiendo.plans.api.Api.idOf;
import static vn.tiendo.plans.api.Api.newIndicator;
import static vn.tiendo.plans.api.Api.object;
import static vn.tiendo.plans.api.Api.valued;
import static vn.tiendo.plans.api.Api.year;
import static vn.tiendo.plans.api.PlanFixture.aTask;
import static vn.tiendo.plans.api.PlanFixture.aWholePlan;
import static vn.tiendo.plans.api.PlanFixture.anEmptyPlan;
import static vn.tiendo.plans.api.UnitsToldFixture.communeOf;
import static vn.tiendo.plans.api.UnitsToldFixture.groupChanged;
import static vn.tiendo.plans.api.UnitsToldFixture.groupOf;
import static vn.tiendo.plans.api.UnitsToldFixture.province;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.EventSchemas;
import vn.tiendo.events.EventSources;
import vn.tiendo.events.Topics;
import vn.tiendo.localstack.testing.StackForTests;

@OnRealStack
class PublishedEventsTest {
    private static final Duration ARRIVES_WITHIN = Duration.ofSeconds(60);

    @Test
    void tellAPlanWholeInOrderAndAsTheContractSays() {
        var province = province();
        var answer = accepted("/v1/plans", aWholePlan(province, newIndicator(), communeOf(province)));
        String target = answer.path("targetIds.TG1");
        var amendment = object().put("effectiveOn", "2026-09-01").put("document", "21-QĐ/TU");
        amendment.set("periods", array(valued(year(2026), "210")));
        accepted("/v1/targets/" + target + "/amendments", amendment);
        String task = answer.path("taskIds.K01");
        accepted("/v1/tasks/" + task + "/completions", object().put("completedOn", "2026-07-10"));

        var events = eventsOf(idOf(answer), 11);

        assertThat(events)
                .extracting(event -> header(event, "ce_type"))
                .containsExactly(
                        "vn.tiendo.plans.plan-issued.v1",
                        "vn.tiendo.plans.target-set.v1",
                        "vn.tiendo.plans.target-set.v1",
                        "vn.tiendo.plans.target-set.v1",
                        "vn.tiendo.plans.allocation-assigned.v1",
                        "vn.tiendo.plans.task-planned.v1",
                        "vn.tiendo.plans.task-occurrence-planned.v1",
                        "vn.tiendo.plans.task-planned.v1",
                        "vn.tiendo.plans.task-occurrence-planned.v1",
                        "vn.tiendo.plans.target-amended.v1",
                        "vn.tiendo.plans.task-completed.v1");
        assertThat(events)
                .extracting(event -> header(event, "ce_sequence"))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11");
        assertThat(events).allSatisfy(PublishedEventsTest::isAsTheContractSays);
        assertThat(header(events.get(8), "ce_id")).isEqualTo(answer.header("Position"));
    }

    @Test
    void tellEveryShapeOfATargetItsDelegationAndItsEvidence() {
        var province = province();
        var plan = idOf(accepted("/v1/plans", PlanFixture.anEmptyPlan(province)));
        var shaped = PlanFixture.anAnnualMinimum(newIndicator()).put("carry", false);
        shaped.set("periods", array(valued(year(2026), "")));
        shaped.putObject("growth").put("percent", 5);
        shaped.putObject("scope")
                .put("system", "ADMINISTRATIVE")
                .putArray("ownership")
                .add("STATE");
        shaped.putObject("pace").put("onTrack", 1).put("atRisk", 0.8);
        var each = object().put("level", "COMMUNE");
        each.putArray("except")
                .addObject()
                .put("unit", communeOf(province).toString())
                .put("value", "3-4");
        shaped.set("unitValues", array(each));
        var setter = idOf(accepted("/v1/plans/" + plan + "/targets", shaped));
        var delegated = object().put("key", "TG8").put("titleVi", "Giao sau").put("titleEn", "Left to others");
        var open = idOf(accepted(
                "/v1/plans/" + plan + "/targets",
                delegated.put("kind", "DELEGATED").put("firmness", "FIRM")));
        accepted(
                "/v1/targets/" + open + "/delegations",
                object().put("effectiveOn", "2026-06-01").put("byTarget", setter));
        var inWords = object().put("key", "TG7").put("titleVi", "Bằng chữ").put("titleEn", "In words");
        var text = idOf(accepted(
                "/v1/plans/" + plan + "/targets",
                inWords.put("kind", "QUALITATIVE").put("firmness", "SOFT")));
        accepted(
                "/v1/targets/" + text + "/evidence",
                object().put("on", "2026-06-25").put("text", "Đã xong"));

        var events = eventsOf(plan, 6);

        assertThat(events).allSatisfy(PublishedEventsTest::isAsTheContractSays);
        assertThat(events.get(1).value()).contains("\"shape\":", "\"growth\":{\"percent\":5}", "\"stretch\":4");
        assertThat(header(events.get(3), "ce_type")).isEqualTo("vn.tiendo.plans.delegated-target-opened.v1");
        assertThat(header(events.getLast(), "ce_type")).isEqualTo("vn.tiendo.plans.target-evidence-recorded.v1");
    }

    @Test
    void tellThePartsOfMembersAndWhatIsWithdrawn() {
        var province = province();
        var one = communeOf(province);
        var group = groupOf(province, one);
        var plan = anEmptyPlan(province);
        plan.set("tasks", array(aTask("K01", group)));
        var answer = accepted("/v1/plans", plan);

        groupChanged(group, province, 2, "2026-01-01", List.of(communeOf(province)));

        var events = eventsOf(idOf(answer), 5);
        assertThat(events).allSatisfy(PublishedEventsTest::isAsTheContractSays);
        assertThat(events)
                .extracting(event -> header(event, "ce_type"))
                .endsWith(
                        "vn.tiendo.plans.task-occurrence-planned.v1",
                        "vn.tiendo.plans.task-occurrence-planned.v1",
                        "vn.tiendo.plans.task-occurrence-withdrawn.v1");
        assertThat(events.get(2).value()).contains("\"memberId\":\"" + one);
        assertThat(events.get(4).value()).contains("\"reason\":\"MEMBERS_CHANGED\"");
    }

    @Test
    void tellWhoOwnsAPlanFromADayOn() {
        var plan = idOf(accepted("/v1/plans", anEmptyPlan(province())));
        var next = province();
        var given = object().put("unitId", next.toString()).put("effectiveOn", "2026-07-01");
        var answer = accepted("/v1/plans/" + plan + "/owners", given.put("reason", "Bàn giao"));

        var events = eventsOf(plan, 2);

        isAsTheContractSays(events.getLast());
        assertThat(header(events.getLast(), "ce_type")).isEqualTo("vn.tiendo.plans.plan-owner-changed.v1");
        assertThat(events.getLast().value()).contains("\"unitId\":\"" + next, "\"effectiveOn\":\"2026-07-01\"");
        assertThat(header(events.getLast(), "ce_id")).isEqualTo(answer.header("Position"));
    }

    @Test
    void tellAnIndicator() {
        var indicator = newIndicator();

        var events = eventsOf(indicator, 1);

        assertThat(header(events.getFirst(), "ce_type")).isEqualTo("vn.tiendo.plans.indicator-defined.v1");
        isAsTheContractSays(events.getFirst());
    }

    @Test
    void tellWhatTheRegistriesCount() {
        var request = anIndicator().put("source", "REGISTRY");
        request.putObject("registry").put("event", "ESTABLISHED").put("organisationType", "PARTY");

        var events = eventsOf(idOf(accepted("/v1/indicators", request)), 1);

        assertThat(events.getFirst().value()).contains("\"registry\":{\"event\":\"ESTABLISHED\"");
        isAsTheContractSays(events.getFirst());
    }

    private static void isAsTheContractSays(ConsumerRecord<String, String> event) {
        var config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(EventSchemas.of(header(event, "ce_type")), config);
        assertThat(schema.validate(event.value(), InputFormat.JSON)).isEmpty();
        assertThat(header(event, "ce_source")).isEqualTo(EventSources.PLANS);
        assertThat(header(event, "ce_subject")).isEqualTo(event.key());
    }

    private static List<ConsumerRecord<String, String>> eventsOf(String subject, int expected) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", StackForTests.get().bootstrapServers(),
                "group.id", UUID.randomUUID().toString(),
                "auto.offset.reset", "earliest");
        var found = new ArrayList<ConsumerRecord<String, String>>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(Topics.PLANS));
            long deadline = System.nanoTime() + ARRIVES_WITHIN.toNanos();
            while (found.size() < expected && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(200)).forEach(event -> {
                    if (subject.equals(event.key())) {
                        found.add(event);
                    }
                });
            }
        }
        assertThat(found).hasSize(expected);
        return found;
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        return new String(event.headers().lastHeader(name).value(), UTF_8);
    }
}
