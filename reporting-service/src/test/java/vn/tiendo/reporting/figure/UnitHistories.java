package vn.tiendo.reporting.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knownunit.UnitAct;
import vn.tiendo.reporting.knownunit.UnitHistory;

/** Histories of units in a few words. */
final class UnitHistories {

    private static final Instant KNOWN = Instant.parse("2026-01-01T00:00:00Z");

    private final List<UnitAct> acts = new ArrayList<>();

    private UnitHistories() {}

    static UnitHistories units() {
        return new UnitHistories();
    }

    UnitHistories founded(UUID unit, String on, @Nullable UUID parent) {
        return act(unit, on, "ADMINISTRATIVE", parent);
    }

    UnitHistories moved(UUID unit, String on, UUID parent) {
        return act(unit, on, null, parent);
    }

    UnitHistory known() {
        return new UnitHistory(KNOWN, acts);
    }

    private UnitHistories act(UUID unit, String on, @Nullable String foundedIn, @Nullable UUID parent) {
        acts.add(new UnitAct(
                unit, LocalDate.parse(on), KNOWN, acts.size(), foundedIn, "unit", null, null, null, parent));
        return this;
    }
}
