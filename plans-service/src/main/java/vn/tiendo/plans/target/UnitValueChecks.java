package vn.tiendo.plans.target;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.knownunit.UnitsMentioned;
import vn.tiendo.plans.period.Period;
import vn.tiendo.plans.statement.Place;

/** Reads the values that a target states for classes of units. */
final class UnitValueChecks {
    private final Place place;
    private final List<Period> periods;
    private final int scale;
    private final boolean grows;

    /**
     * @param periods those of the target
     * @param scale the steps in which its indicator counts
     * @param grows whether a class without a value has the growth of the target
     */
    UnitValueChecks(Place place, List<Period> periods, int scale, boolean grows) {
        this.place = place;
        this.periods = periods;
        this.scale = scale;
        this.grows = grows;
    }

    List<UnitValue> checked(List<StatedUnitValue> stated, UnitsMentioned mentioned) {
        var right = new ArrayList<UnitValue>();
        for (int i = 0; i < stated.size(); i++) {
            right.add(checked(stated.get(i), place.at(i), mentioned));
        }
        return right;
    }

    private UnitValue checked(StatedUnitValue stated, Place here, UnitsMentioned mentioned) {
        if (stated.level() == null && stated.system() == null && stated.group() == null) {
            here.refuse("UNIT_CLASS_REQUIRED");
        }
        if (stated.group() != null) {
            mentioned.mentionUnitOrGroup(here.at("group"), stated.group());
        }
        var period = Optional.ofNullable(stated.period()).flatMap(own -> own.checked(here.at("period")));
        period.filter(own -> !periods.contains(own))
                .ifPresent(own -> here.at("period")
                        .refuse(
                                "PERIOD_NOT_OF_TARGET",
                                own,
                                String.join(
                                        ", ",
                                        periods.stream().map(Period::toString).toList())));
        var value = value(stated.value(), here);
        if (value.isEmpty() && !grows && isAbsent(stated.value())) {
            here.at("value").refuse("CLASS_VALUE_REQUIRED");
        }
        return new UnitValue(
                stated.level(),
                stated.system(),
                stated.group(),
                period.orElse(null),
                value.orElse(null),
                exceptions(stated, here.at("except"), mentioned));
    }

    private List<UnitValue.UnitException> exceptions(StatedUnitValue stated, Place there, UnitsMentioned mentioned) {
        var seen = new HashSet<UUID>();
        var right = new ArrayList<UnitValue.UnitException>();
        for (int i = 0; i < stated.exceptions().size(); i++) {
            var exception = stated.exceptions().get(i);
            var here = there.at(i);
            if (!seen.add(exception.unit())) {
                here.at("unit").refuse("UNIT_TWICE", exception.unit());
            }
            mentioned.mention(here.at("unit"), exception.unit());
            right.add(new UnitValue.UnitException(
                    exception.unit(), value(exception.value(), here).orElse(null)));
        }
        return right;
    }

    private Optional<TargetValue> value(@Nullable String text, Place here) {
        return Optional.ofNullable(text)
                .filter(stated -> !stated.isBlank())
                .flatMap(stated -> here.at("value")
                        .accept(() -> TargetValue.parse(stated.strip()).inScale(scale)));
    }

    private static boolean isAbsent(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
