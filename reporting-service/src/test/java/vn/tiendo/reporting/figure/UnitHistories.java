package vn.tiendo.reporting.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knownunit.AreaAct;
import vn.tiendo.reporting.knownunit.Succession;
import vn.tiendo.reporting.knownunit.SuccessionKind;
import vn.tiendo.reporting.knownunit.UnitAct;
import vn.tiendo.reporting.knownunit.UnitHistory;

/** Histories of units in a few words. */
public final class UnitHistories {

    private static final Instant KNOWN = Instant.parse("2026-01-01T00:00:00Z");

    private final List<UnitAct> acts = new ArrayList<>();
    private final List<AreaAct> areas = new ArrayList<>();
    private final List<Succession> successions = new ArrayList<>();

    private UnitHistories() {}

    public static UnitHistories units() {
        return new UnitHistories();
    }

    public UnitHistories founded(UUID unit, String on, @Nullable UUID parent) {
        return act(unit, on, "ADMINISTRATIVE", parent);
    }

    public UnitHistories moved(UUID unit, String on, UUID parent) {
        return act(unit, on, null, parent);
    }

    public UnitHistories foundedInTheParty(UUID unit, String on, @Nullable UUID parent) {
        return act(unit, on, "PARTY", parent);
    }

    public UnitHistories serves(UUID unit, String on, UUID area) {
        areas.add(new AreaAct(unit, LocalDate.parse(on), KNOWN, areas.size(), area));
        return this;
    }

    public UnitHistories succeeded(SuccessionKind kind, String on, List<UUID> from, List<UUID> to) {
        return succeeded(kind, on, from, to, List.of(), List.of());
    }

    public UnitHistories succeeded(
            SuccessionKind kind,
            String on,
            List<UUID> from,
            List<UUID> to,
            List<Succession.Item> items,
            List<Succession.Opening> openings) {
        successions.add(new Succession(
                new UUID(9, successions.size()), kind, LocalDate.parse(on), from, to, items, openings, KNOWN));
        return this;
    }

    public UnitHistory known() {
        return new UnitHistory(KNOWN, acts, areas, successions);
    }

    private UnitHistories act(UUID unit, String on, @Nullable String foundedIn, @Nullable UUID parent) {
        acts.add(new UnitAct(
                unit,
                LocalDate.parse(on),
                KNOWN,
                KNOWN,
                acts.size(),
                foundedIn,
                "unit",
                null,
                null,
                null,
                null,
                parent,
                Set.of()));
        return this;
    }
}
