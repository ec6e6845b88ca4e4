package vn.tiendo.plans.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.indicator.Indicators;
import vn.tiendo.plans.knownunit.UnitsMentioned;
import vn.tiendo.plans.period.Period;
import vn.tiendo.plans.statement.Place;
import vn.tiendo.plans.statement.Refused;
import vn.tiendo.plans.target.TargetValue;

/** Reads a stated table: every fault is refused at its place, cell by cell. */
@ApplicationScoped
public class AllocationChecks {
    private final Indicators indicators;

    AllocationChecks(Indicators indicators) {
        this.indicators = indicators;
    }

    /**
     * The table, to be used only when nothing in the request was refused.
     *
     * @param periods those of the target
     * @param indicatorId what the target counts by, which sets the steps of its cells
     */
    public Optional<AllocationTable> checked(
            StatedTable stated,
            Place place,
            List<Period> periods,
            @Nullable UUID indicatorId,
            UnitsMentioned mentioned) {
        int scale = indicators.scaleOf(indicatorId);
        var period = stated.period().checked(place.at("period"));
        period.filter(own -> !periods.contains(own))
                .ifPresent(own -> place.at("period").refuse("PERIOD_NOT_OF_TARGET", own, listed(periods)));
        var cells = cells(stated, place.at("cells"), scale);
        period.ifPresent(own -> mentionUnits(stated, own, place.at("cells"), mentioned));
        var printedTotal = Optional.ofNullable(stated.printedTotal())
                .flatMap(text -> place.at("printedTotal").accept(() -> total(text)));
        return period.flatMap(own -> place.accept(() -> new AllocationTable(
                own,
                cells,
                printedTotal.orElse(null),
                Boolean.TRUE.equals(stated.closed()),
                stated.document(),
                Boolean.TRUE.equals(stated.madeUp()))));
    }

    private static List<Cell> cells(StatedTable stated, Place place, int scale) {
        var seen = new HashSet<UUID>();
        var right = new ArrayList<Cell>();
        for (int i = 0; i < stated.cells().size(); i++) {
            var cell = stated.cells().get(i);
            var here = place.at(i);
            if (!seen.add(cell.unitId())) {
                here.at("unitId").refuse("UNIT_TWICE", cell.unitId());
            }
            here.at("cell")
                    .accept(() -> Quota.parse(cell.cell(), scale))
                    .ifPresent(quota -> right.add(new Cell(cell.unitId(), quota)));
        }
        return right;
    }

    // A quota needs somebody to give it to: a unit that exists at some time from its issue to the end of its period.
    // One
    // that ends in between had its quota all the same: its succession says who has it next.
    private static void mentionUnits(StatedTable stated, Period period, Place place, UnitsMentioned mentioned) {
        var issued = stated.effectiveOn();
        var days = period.isOverBefore(issued) ? period : new Period(issued, period.through());
        for (int i = 0; i < stated.cells().size(); i++) {
            var cell = stated.cells().get(i);
            var here = place.at(i).at("unitId");
            if (cell.assignsNothing()) {
                mentioned.mention(here, cell.unitId());
            } else {
                mentioned.mentionExisting(here, cell.unitId(), days);
            }
        }
    }

    private static BigDecimal total(String text) {
        var value = TargetValue.parse(text.strip());
        if (value.stretch() != null) {
            throw new Refused("VALUE_INVALID");
        }
        return value.floor();
    }

    private static String listed(List<Period> periods) {
        return periods.stream().map(Period::toString).collect(Collectors.joining(", "));
    }
}
