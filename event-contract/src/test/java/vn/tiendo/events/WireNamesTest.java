package vn.tiendo.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What travels is spelt out here once more: a rename that changes it must fail. */
class WireNamesTest {

    @Test
    void theNamesAreThoseOfVersionOne() {
        assertThat(EventTypes.records().keySet())
                .containsExactlyInAnyOrder(
                        "vn.tiendo.units.unit-created.v1",
                        "vn.tiendo.units.unit-changed.v1",
                        "vn.tiendo.units.area-served.v1",
                        "vn.tiendo.units.units-succeeded.v1",
                        "vn.tiendo.units.succession-annulled.v1",
                        "vn.tiendo.units.enterprise-registered.v1",
                        "vn.tiendo.units.enterprise-changed.v1",
                        "vn.tiendo.units.organisation-established.v1",
                        "vn.tiendo.units.organisation-upgraded.v1",
                        "vn.tiendo.units.organisation-moved.v1",
                        "vn.tiendo.units.organisation-ended.v1",
                        "vn.tiendo.units.round-outcome-recorded.v1",
                        "vn.tiendo.units.eligibility-changed.v1",
                        "vn.tiendo.units.group-changed.v1",
                        "vn.tiendo.plans.indicator-defined.v1",
                        "vn.tiendo.plans.rating-scale-set.v1",
                        "vn.tiendo.plans.calendar-set.v1",
                        "vn.tiendo.plans.explanation-requested.v1",
                        "vn.tiendo.reporting.target-state-changed.v1",
                        "vn.tiendo.plans.plan-issued.v1",
                        "vn.tiendo.plans.plan-owner-changed.v1",
                        "vn.tiendo.plans.target-set.v1",
                        "vn.tiendo.plans.target-amended.v1",
                        "vn.tiendo.plans.delegated-target-opened.v1",
                        "vn.tiendo.plans.target-evidence-recorded.v1",
                        "vn.tiendo.plans.allocation-assigned.v1",
                        "vn.tiendo.plans.task-planned.v1",
                        "vn.tiendo.plans.task-completed.v1",
                        "vn.tiendo.plans.task-moved.v1",
                        "vn.tiendo.plans.task-cancelled.v1",
                        "vn.tiendo.plans.obligation-due.v1",
                        "vn.tiendo.plans.obligation-withdrawn.v1",
                        "vn.tiendo.plans.task-occurrence-planned.v1",
                        "vn.tiendo.plans.task-occurrence-withdrawn.v1",
                        "vn.tiendo.reporting.progress-recorded.v1",
                        "vn.tiendo.reporting.report-submitted.v1",
                        "vn.tiendo.reporting.report-returned.v1",
                        "vn.tiendo.reporting.report-approved.v1",
                        "vn.tiendo.reporting.stock-level-recorded.v1");
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyRecordKnowsItsNameItsTopicAndItsSubject(String type) throws Exception {
        var sample = Contract.samplesOf(type).getFirst();
        var event = EventJson.read(sample.json(), type);
        var service = type.split("\\.")[2];

        assertThat(event.eventType()).isEqualTo(type);
        assertThat(event.topic()).isEqualTo("tiendo." + service + ".v1");
        assertThat(event.subject()).isInstanceOf(UUID.class);
    }

    @Test
    void aTypeOfALaterContractHasNoRecordAndNoSchema() {
        assertThat(EventTypes.recordOf("vn.tiendo.units.unit-merged.v1")).isEmpty();
        assertThatThrownBy(() -> EventJson.read("{}", "vn.tiendo.units.unit-merged.v1"))
                .isInstanceOf(UnreadableEvent.class);
        assertThatThrownBy(() -> EventSchemas.of("vn.tiendo.units.unit-merged.v1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Topics.of("com.example.other")).isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<String> types() {
        return Contract.types();
    }
}
