package vn.tiendo.plans.knownunit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.Period;
import vn.tiendo.plans.statement.Place;

/** The units that a request mentions, with their places, to be looked up together. */
public final class UnitsMentioned {
    private final List<Mention> mentions = new ArrayList<>();

    /**
     * @param days on one of which at least the unit must exist, if it must
     * @param orGroup whether a group of units may stand in its place
     */
    record Mention(Place place, UUID unitId, @Nullable Period days, boolean orGroup) {}

    /** A unit that must have arrived here. */
    public void mention(Place place, UUID unitId) {
        mentions.add(new Mention(place, unitId, null, false));
    }

    /** A unit, or a group of units, that must have arrived here. */
    public void mentionUnitOrGroup(Place place, UUID unitOrGroupId) {
        mentions.add(new Mention(place, unitOrGroupId, null, true));
    }

    /** A unit that must also be in force on the day. */
    public void mentionInForce(Place place, UUID unitId, LocalDate on) {
        mentions.add(new Mention(place, unitId, new Period(on, on), false));
    }

    /** A unit that must also exist on one of the days at least. */
    public void mentionExisting(Place place, UUID unitId, Period days) {
        mentions.add(new Mention(place, unitId, days, false));
    }

    List<Mention> all() {
        return mentions;
    }

    Set<UUID> possibleGroups() {
        return mentions.stream().filter(Mention::orGroup).map(Mention::unitId).collect(Collectors.toSet());
    }

    Set<UUID> unitIds() {
        return mentions.stream().map(Mention::unitId).collect(Collectors.toSet());
    }
}
