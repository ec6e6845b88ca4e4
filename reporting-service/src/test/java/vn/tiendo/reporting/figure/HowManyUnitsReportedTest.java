package vn.tiendo.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.reporting.figure.UnitHistories.units;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.figure.Figure.Reported;
import vn.tiendo.reporting.figure.FigureSheet.Question;
import vn.tiendo.reporting.knownunit.UnitTree;

/** SEMANTICS 13: n of m, where m are the units of the subtree without units below them. */
class HowManyUnitsReportedTest {

    private static final UUID PROVINCE = new UUID(0, 1);
    private static final UUID DISTRICT = new UUID(0, 2);
    private static final UUID FIRST = new UUID(0, 3);
    private static final UUID SECOND = new UUID(0, 4);
    private static final UUID ELSEWHERE = new UUID(0, 5);
    private static final UUID COMMITTEE = new UUID(0, 6);
    private static final Question MEMBERS = new Question(new UUID(1, 1), Period.year(2025));

    private final UnitTree tree = units().founded(PROVINCE, "2020-01-01", null)
            .founded(DISTRICT, "2020-01-01", PROVINCE)
            .founded(FIRST, "2020-01-01", DISTRICT)
            .founded(SECOND, "2020-01-01", DISTRICT)
            .founded(ELSEWHERE, "2020-01-01", PROVINCE)
            .foundedInTheParty(COMMITTEE, "2020-01-01", null)
            .known()
            .treeOn(LocalDate.parse("2025-12-31"));

    private final LevelReporters reporters = new LevelReporters();

    @Test
    void areCountedAmongTheLowestOfTheSubtreeAlone() {
        reporters.put(MEMBERS, Set.of(PROVINCE, DISTRICT, FIRST, ELSEWHERE));

        assertThat(reporters.within(PROVINCE, MEMBERS, tree)).isEqualTo(new Reported(2, 3));
        assertThat(reporters.within(DISTRICT, MEMBERS, tree)).isEqualTo(new Reported(1, 2));
        assertThat(reporters.within(SECOND, MEMBERS, tree)).isEqualTo(new Reported(0, 1));
    }

    @Test
    void ofASystemAreThoseOfItsOwnUnits() {
        reporters.put(MEMBERS, Set.of(FIRST, COMMITTEE));

        assertThat(reporters.inSystem("ADMINISTRATIVE", MEMBERS, tree)).isEqualTo(new Reported(1, 3));
        assertThat(reporters.inSystem("PARTY", MEMBERS, tree)).isEqualTo(new Reported(1, 1));
    }

    @Test
    void areNoneWhereNobodyHas() {
        assertThat(reporters.within(PROVINCE, MEMBERS, tree)).isEqualTo(new Reported(0, 3));
    }
}
