package vn.tiendo.reporting.whatif;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knownunit.Succession;
import vn.tiendo.reporting.knownunit.SuccessionKind;
import vn.tiendo.reporting.whatif.WhatIfRequest.StatedSuccession;

/** Successions that would take place; the shapes that units-service refuses are refused here. */
final class SupposedSuccessions {

    // Told apart from those recorded, whose ids are of version 7.
    private static final long SUPPOSED = 0L;

    private final Instant knownAt;
    private final Faults faults;

    SupposedSuccessions(Instant knownAt, Faults faults) {
        this.knownAt = knownAt;
        this.faults = faults;
    }

    /** None where any of them is refused. */
    List<Succession> of(List<StatedSuccession> stated) {
        var found = new ArrayList<Succession>();
        for (int i = 0; i < stated.size(); i++) {
            check(stated.get(i), "#/successions/" + i);
            found.add(succession(stated.get(i), i));
        }
        return faults.isEmpty() ? found : List.of();
    }

    private void check(StatedSuccession stated, String place) {
        var to = orNone(stated.to());
        if (!fits(stated.kind(), stated.from().size(), to.size()) || isRepeated(stated.from()) || isRepeated(to)) {
            faults.add(place + "/kind", "SUCCESSION_SHAPE");
        } else if (to.stream().anyMatch(stated.from()::contains)) {
            faults.add(place + "/to", "SUCCESSION_LOOP");
        }
        orNone(stated.items()).stream()
                .filter(item -> !stated.from().contains(item.fromUnitId()) || !to.contains(item.toUnitId()))
                .findFirst()
                .ifPresent(item -> faults.add(place + "/items", "NOT_IN_SUCCESSION"));
        orNone(stated.shares()).stream()
                .filter(share -> !to.contains(share.unitId()))
                .findFirst()
                .ifPresent(share -> faults.add(place + "/shares", "NOT_IN_SUCCESSION"));
        orNone(stated.stocks()).stream()
                .filter(stock -> !to.contains(stock.unitId()))
                .findFirst()
                .ifPresent(stock -> faults.add(place + "/stocks", "NOT_IN_SUCCESSION"));
    }

    private static boolean fits(StatedSuccession.Kind kind, int from, int to) {
        return switch (kind) {
            case MERGE, ABSORB -> to == 1;
            case SPLIT -> from == 1 && to > 1;
            case TRANSFER -> from == 1 && to == 1;
            case DISSOLVE -> to == 0;
        };
    }

    private static boolean isRepeated(List<UUID> units) {
        return new HashSet<>(units).size() < units.size();
    }

    private Succession succession(StatedSuccession stated, int place) {
        return new Succession(
                new UUID(SUPPOSED, place),
                SuccessionKind.valueOf(stated.kind().name()),
                stated.effectiveOn(),
                stated.from(),
                orNone(stated.to()),
                orNone(stated.items()).stream()
                        .map(item -> new Succession.Item(item.itemId(), item.fromUnitId(), item.toUnitId()))
                        .toList(),
                orNone(stated.stocks()).stream()
                        .map(stock -> new Succession.Opening(stock.indicatorId(), stock.unitId(), stock.quantity()))
                        .toList(),
                knownAt);
    }

    static <T> List<T> orNone(@Nullable List<T> stated) {
        return Objects.requireNonNullElse(stated, List.of());
    }
}
