package vn.tiendo.reporting.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.reporting.knownunit.UnitAct;
import vn.tiendo.reporting.knownunit.UnitHistory;

class FindingUnitsOfAFileTest {

    private static final Instant KNOWN = Instant.parse("2026-01-01T00:00:00Z");
    private static final UUID BAC_GIANG = new UUID(1, 1);
    private static final UUID BAC_NINH = new UUID(1, 2);
    private static final UUID LOC_THANH = new UUID(1, 3);
    private static final UUID LOC_THANH_WITH_DOT = new UUID(1, 4);
    private static final UUID PARTY_COMMITTEE = new UUID(1, 5);

    private final List<UnitAct> acts = new ArrayList<>();

    private UnitsOfFile units() {
        act(BAC_GIANG, "2020-01-01", "ADMINISTRATIVE", "Tỉnh Bắc Giang", "24");
        act(BAC_GIANG, "2025-07-01", null, null, "24-cũ");
        act(BAC_NINH, "2025-07-01", "ADMINISTRATIVE", "Tỉnh Bắc Ninh", "24");
        act(LOC_THANH, "2020-01-01", "ADMINISTRATIVE", "Xã Lộc Thành", "25267");
        act(LOC_THANH_WITH_DOT, "2020-01-01", "ADMINISTRATIVE", "Xã Lộc Thạnh", "25276");
        act(PARTY_COMMITTEE, "2020-01-01", "PARTY", "Đảng bộ xã", "25267");
        return new UnitsOfFile(new UnitHistory(KNOWN, acts, List.of(), List.of()));
    }

    private void act(UUID unit, String on, @Nullable String system, @Nullable String name, String code) {
        var day = LocalDate.parse(on);
        acts.add(new UnitAct(
                unit, day, KNOWN, KNOWN, acts.size(), system, name, null, null, null, code, null, Set.of()));
    }

    private UnitsOfFile.Found found(String text, @Nullable String system, String day) {
        return units().find(text, system, LocalDate.parse(day));
    }

    @Test
    void aCodeMeansWhoHasItOnTheDay() {
        assertThat(found("24", null, "2025-06-30").unit()).isEqualTo(BAC_GIANG);
        assertThat(found("24", null, "2025-07-01").unit()).isEqualTo(BAC_NINH);
    }

    @Test
    void aCodeThatNobodyHasOnTheDayIsNotInForce() {
        assertThat(found("24", null, "2019-12-31").refusal()).isEqualTo("UNIT_NOT_IN_FORCE");
        assertThat(found("99999", null, "2025-07-01").refusal()).isEqualTo("UNKNOWN_UNIT");
    }

    @Test
    void aCodeOfTwoSystemsNeedsTheSystem() {
        assertThat(found("25267", null, "2025-07-01").refusal()).isEqualTo("AMBIGUOUS_UNIT");
        assertThat(found("25267", null, "2025-07-01").candidates()).contains("ADMINISTRATIVE 25267", "PARTY 25267");
        assertThat(found("25267", "PARTY", "2025-07-01").unit()).isEqualTo(PARTY_COMMITTEE);
    }

    @Test
    void aNameMeansAUnitOnlyWithTheMarksThatTellItFromAnother() {
        assertThat(found("Xã Lộc Thành", null, "2025-07-01").unit()).isEqualTo(LOC_THANH);
        assertThat(found("xã lộc thạnh", null, "2025-07-01").unit()).isEqualTo(LOC_THANH_WITH_DOT);
        assertThat(found("Xa Loc Thanh", null, "2025-07-01").refusal()).isEqualTo("AMBIGUOUS_UNIT");
    }

    @Test
    void anIdThatNobodyHasSaidMayStillCome() {
        assertThat(units().find(new UUID(9, 9), LocalDate.parse("2025-07-01")).refusal())
                .isEqualTo("NOT_YET_KNOWN");
        assertThat(units().find(BAC_NINH, LocalDate.parse("2025-06-30")).refusal())
                .isEqualTo("UNIT_NOT_IN_FORCE");
    }
}
