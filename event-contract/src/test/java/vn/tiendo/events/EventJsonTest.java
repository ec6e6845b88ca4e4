package vn.tiendo.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.plans.IndicatorDefined;
import vn.tiendo.events.plans.PlanIssued;
import vn.tiendo.events.plans.TargetSet;
import vn.tiendo.events.reporting.Posting;
import vn.tiendo.events.reporting.ProgressRecorded;
import vn.tiendo.events.units.UnitCreated;

class EventJsonTest {

    private static final UUID ID = UUID.fromString("0199e1a0-0000-7000-8000-000000000001");

    @Test
    void writesDatesInstantsAndNumbersInOneSpellingAndLeavesOutTheUnknown() {
        var recordedAt = Instant.parse("2026-11-21T03:00:00Z");
        var event = new ProgressRecorded(
                ID,
                "ENTRY",
                null,
                ID,
                LocalDate.parse("2026-11-20"),
                recordedAt,
                List.of(new Posting(ID, new BigDecimal("1E+3")), new Posting(ID, new BigDecimal("0.50"))));

        assertThat(EventJson.write(event))
                .isEqualTo("{'entryId':'%1$s','kind':'ENTRY','unitId':'%1$s','occurredOn':'2026-11-20',"
                        .concat("'recordedAt':'2026-11-21T03:00:00.000Z','postings':[")
                        .concat("{'indicatorId':'%1$s','quantity':1000},{'indicatorId':'%1$s','quantity':0.50}]}")
                        .formatted(ID)
                        .replace('\'', '"'));
    }

    @Test
    void keepsTheDigitsOfAQuantity() {
        var json = "{'entryId':'%1$s','kind':'ENTRY','unitId':'%1$s','occurredOn':'2026-11-20',"
                .concat("'recordedAt':'2026-11-21T03:00:00Z','postings':[{'indicatorId':'%1$s',")
                .concat("'quantity':12345678901234567890.123456789}]}")
                .formatted(ID)
                .replace('\'', '"');

        assertThat(EventJson.read(json, ProgressRecorded.class)
                        .postings()
                        .getFirst()
                        .quantity())
                .isEqualTo(new BigDecimal("12345678901234567890.123456789"));
    }

    @Test
    void namesEveryMissingFieldAndNeverTheContent() {
        assertThatThrownBy(() -> EventJson.read("{\"unitId\":\"" + ID + "\",\"name\":\"Xã Mẫu\"}", UnitCreated.class))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessage("UnitCreated cannot be read: it lacks system, effectiveOn, recordedAt");
    }

    @Test
    void namesAMissingFieldOfANestedFact() throws Exception {
        var json = Contract.samplesOf(EventTypes.TARGET_SET).getFirst().json().replace("\"from\"", "\"since\"");

        assertThatThrownBy(() -> EventJson.read(json, TargetSet.class))
                .hasMessage("TargetSet cannot be read: it lacks periods[0].period.from, periods[1].period.from");
    }

    @Test
    void refusesWhatIsNoEvent() {
        for (var json : List.of("", "null", "[]", "{", "{\"unitId\":\"17\"}", "{\"unitId\":[]}")) {
            assertThatThrownBy(() -> EventJson.read(json, UnitCreated.class))
                    .as(json)
                    .isInstanceOf(UnreadableEvent.class);
        }
    }

    @Test
    void takesAMissingNumberOrFlagForNoDefault() throws Exception {
        var indicator =
                Contract.samplesOf(EventTypes.INDICATOR_DEFINED).getFirst().json();
        var plan = Contract.samplesOf(EventTypes.PLAN_ISSUED).getFirst().json();

        assertThatThrownBy(() -> EventJson.read(indicator.replace("\"scale\"", "\"digits\""), IndicatorDefined.class))
                .isInstanceOf(UnreadableEvent.class);
        assertThatThrownBy(() -> EventJson.read(plan.replace("\"carry\"", "\"carries\""), PlanIssued.class))
                .isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void refusesAListThatIsMissing() {
        assertThatThrownBy(() -> EventJson.read("{\"entryId\":\"" + ID + "\"}", ProgressRecorded.class))
                .isInstanceOf(UnreadableEvent.class);
    }
}
