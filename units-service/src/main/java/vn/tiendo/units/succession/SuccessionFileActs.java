package vn.tiendo.units.succession;

import static vn.tiendo.units.succession.SuccessionChecks.ALL_THAT_IS_KNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Column;
import vn.tiendo.exchange.Rejection;
import vn.tiendo.units.importing.CellRefused;
import vn.tiendo.units.importing.FileActs;
import vn.tiendo.units.unit.UnitRegister;

/** The successions of a file. One that has effect already, with the same units on the same day, changes nothing. */
@ApplicationScoped
class SuccessionFileActs implements FileActs<List<SuccessionLine>> {

    private static final int MOST_OF_ONE_DAY = 1_000;

    private final Successions successions;
    private final SuccessionActs acts;
    private final SuccessionAuthority authority;
    private final UnitRegister units;

    SuccessionFileActs(
            Successions successions, SuccessionActs acts, SuccessionAuthority authority, UnitRegister units) {
        this.successions = successions;
        this.acts = acts;
        this.authority = authority;
        this.units = units;
    }

    @Override
    public List<Stated<List<SuccessionLine>>> acts(List<Line> lines) {
        var byKey = new LinkedHashMap<String, List<SuccessionLine>>();
        lines.stream()
                .map(SuccessionLine::new)
                .forEach(line -> byKey.computeIfAbsent(line.key(), none -> new ArrayList<>())
                        .add(line));
        return byKey.values().stream()
                .map(ofOne -> new Stated<>(
                        ofOne, ofOne.stream().map(SuccessionLine::line).toList()))
                .toList();
    }

    @Override
    public @Nullable String columnOf(String pointer) {
        return switch (pointer.split("/", 3)[1]) {
            case "from" -> SuccessionFile.FROM.name();
            case "to" -> SuccessionFile.TO.name();
            case "kind" -> SuccessionFile.KIND.name();
            case "shares" -> SuccessionFile.SHARE.name();
            case "name" -> SuccessionFile.NAME.name();
            case "effectiveOn" -> SuccessionFile.EFFECTIVE_ON.name();
            default -> null;
        };
    }

    @Override
    public Done record(Stated<List<SuccessionLine>> stated) {
        var act = read(stated.act());
        var key = stated.act().getFirst().key();
        if (stands(act)) {
            return new Done(Effect.UNCHANGED, key, Map.of());
        }
        authority.over(act);
        successions.record(act);
        return new Done(Effect.CREATED, key, Map.of("kind", act.kind().name(), "from", act.from(), "to", act.to()));
    }

    private boolean stands(StatedSuccession act) {
        var sameDay = new SuccessionPlace.Wanted(act.from().getFirst(), act.effectiveOn(), act.effectiveOn());
        return acts.page(sameDay, ALL_THAT_IS_KNOWN, Optional.empty(), MOST_OF_ONE_DAY).stream()
                .filter(known -> known.kind() == act.kind()
                        && Set.copyOf(known.stated().from()).equals(Set.copyOf(act.from()))
                        && Set.copyOf(known.stated().to()).equals(Set.copyOf(act.to())))
                .anyMatch(
                        known -> acts.annulmentOf(known.id(), ALL_THAT_IS_KNOWN).isEmpty());
    }

    private StatedSuccession read(List<SuccessionLine> lines) {
        var first = lines.getFirst();
        var refused = new ArrayList<Rejection>();
        var from = new LinkedHashSet<UUID>();
        var to = new LinkedHashSet<UUID>();
        var shares = new LinkedHashMap<UUID, QuotaShare>();
        var eve = first.kind().keepsTheUnit()
                ? first.effectiveOn()
                : first.effectiveOn().minusDays(1);
        var pairs = new HashSet<String>();
        for (var line : lines) {
            if (!line.agreesWith(first)) {
                refused.add(line.refused(SuccessionFile.SUCCESSION, "SUCCESSION_ROWS_DIFFER"));
            } else if (!pairs.add(line.from() + " " + line.to())) {
                refused.add(line.refused(SuccessionFile.FROM, "NAMED_TWICE"));
            } else {
                unit(line, SuccessionFile.FROM, eve, refused).ifPresent(from::add);
                unit(line, SuccessionFile.TO, first.effectiveOn(), refused).ifPresent(successor -> {
                    to.add(successor);
                    if (line.share() != null) {
                        shares.put(successor, new QuotaShare(successor, line.share()));
                    }
                });
            }
        }
        if (!refused.isEmpty()) {
            throw new CellRefused(refused);
        }
        return new StatedSuccession(
                first.kind(),
                first.effectiveOn(),
                List.copyOf(from),
                List.copyOf(to),
                List.of(),
                List.copyOf(shares.values()),
                List.of(),
                first.value(SuccessionFile.NAME),
                first.value(SuccessionFile.UNIT_KIND),
                first.legalBasis(),
                null);
    }

    private Optional<UUID> unit(SuccessionLine line, Column column, LocalDate on, List<Rejection> refused) {
        var code = line.value(column);
        if (code == null) {
            return Optional.empty();
        }
        var unit = units.withCode(line.system(), code, on);
        if (unit.isEmpty()) {
            refused.add(line.refused(column, "UNKNOWN_UNIT_CODE", on));
        }
        return unit;
    }
}
