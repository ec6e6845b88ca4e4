package vn.tiendo.plans.knownunit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Units as they were told, for rules that need them on many days. */
public final class UnitsOverTimeFixture {
    private final List<UnitFact> facts = new ArrayList<>();
    private final Map<UUID, LocalDate> lastDays = new HashMap<>();

    private UnitsOverTimeFixture() {}

    public static UnitsOverTimeFixture units() {
        return new UnitsOverTimeFixture();
    }

    public static UUID id(int number) {
        return UUID.fromString("0190a000-0000-7000-8000-%012d".formatted(number));
    }

    public UnitsOverTimeFixture created(UUID unit, String on, @Nullable UUID parent, String kind, String code) {
        return add(unit, true, on, parent, kind, code);
    }

    public UnitsOverTimeFixture changed(UUID unit, String on, UUID parent) {
        return add(unit, false, on, parent, null, null);
    }

    public UnitsOverTimeFixture ended(UUID unit, String lastDay) {
        lastDays.put(unit, LocalDate.parse(lastDay));
        return this;
    }

    private UnitsOverTimeFixture add(
            UUID unit,
            boolean creates,
            String on,
            @Nullable UUID parent,
            @Nullable String kind,
            @Nullable String code) {
        facts.add(new UnitFact(
                unit, creates, parent, code, kind, null, Set.of(), LocalDate.parse(on), Instant.EPOCH, facts.size()));
        return this;
    }

    public UnitsOverTime overTime() {
        return new UnitsOverTime(facts, lastDays);
    }
}
