package vn.tiendo.units.unit;

import static vn.tiendo.units.unit.UnitChecks.ALL_THAT_IS_KNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.units.importing.FileActs;

/**
 * The rows of a file of units, one after the other: a row may stand below a unit of an earlier row. A row whose unit stands
 * as it says, on its day, changes nothing.
 */
@ApplicationScoped
class UnitFileActs implements FileActs<UnitLine> {

    private static final Map<String, String> COLUMNS = Map.of(
            "#/parentId", UnitFile.PARENT.name(),
            "#/code", UnitFile.CODE.name(),
            "#/electronicCode", UnitFile.ELECTRONIC_CODE.name(),
            "#/effectiveOn", UnitFile.EFFECTIVE_ON.name());

    private final Units units;
    private final UnitActs acts;
    private final UnitRegister register;
    private final UnitAuthority authority;

    UnitFileActs(Units units, UnitActs acts, UnitRegister register, UnitAuthority authority) {
        this.units = units;
        this.acts = acts;
        this.register = register;
        this.authority = authority;
    }

    @Override
    public List<Stated<UnitLine>> acts(List<Line> lines) {
        return lines.stream()
                .map(line -> new Stated<>(new UnitLine(line), List.of(line)))
                .toList();
    }

    @Override
    public @Nullable String columnOf(String pointer) {
        return COLUMNS.get(pointer);
    }

    @Override
    public Done record(Stated<UnitLine> stated) {
        var line = stated.act();
        var terms = line.terms(parent(line));
        var known = register.withCode(line.system(), line.code(), line.effectiveOn())
                .flatMap(unit -> acts.history(unit, ALL_THAT_IS_KNOWN));
        if (known.isPresent() && (!line.saysCreated() || beginsOn(known.get(), line))) {
            return changed(known.get(), line, terms);
        }
        if (line.saysChanged()) {
            throw line.refused(UnitFile.CODE, "UNKNOWN_UNIT");
        }
        return created(line, terms);
    }

    private Done created(UnitLine line, UnitTerms terms) {
        if (terms.name() == null) {
            throw line.refused(UnitFile.NAME, "REQUIRED");
        }
        authority.toCreateBelow(terms.parentId(), line.effectiveOn());
        units.create(line.system(), line.effectiveOn(), terms);
        return new Done(Effect.CREATED, line.code(), shown(terms));
    }

    private Done changed(UnitHistory unit, UnitLine line, UnitTerms terms) {
        var before = unit.in(new AsOf(line.effectiveOn(), ALL_THAT_IS_KNOWN)).orElseThrow();
        var different = terms.differingFrom(before.terms());
        if (different.stateNothing()) {
            return new Done(Effect.UNCHANGED, line.code(), Map.of());
        }
        authority.toChange(unit.unitId(), different, line.effectiveOn());
        units.change(unit.unitId(), line.effectiveOn(), different);
        return new Done(Effect.UPDATED, line.code(), shown(different));
    }

    private @Nullable UUID parent(UnitLine line) {
        var code = line.parentCode();
        return code == null
                ? null
                : register.withCode(line.system(), code, line.effectiveOn())
                        .orElseThrow(() -> line.refused(UnitFile.PARENT, "UNKNOWN_UNIT_CODE", line.effectiveOn()));
    }

    private static boolean beginsOn(UnitHistory unit, UnitLine line) {
        return unit.life(ALL_THAT_IS_KNOWN)
                .filter(life -> life.from().equals(line.effectiveOn()))
                .isPresent();
    }

    private static Map<String, Object> shown(UnitTerms terms) {
        var shown = new LinkedHashMap<String, Object>();
        put(shown, UnitFile.NAME.name(), terms.name());
        put(shown, UnitFile.SHORT_NAME.name(), terms.shortName());
        put(shown, UnitFile.KIND.name(), terms.kind());
        put(shown, UnitFile.LEVEL.name(), terms.level());
        put(shown, UnitFile.CODE.name(), terms.code());
        put(shown, UnitFile.ELECTRONIC_CODE.name(), terms.electronicCode());
        put(shown, UnitFile.ALIASES.name(), terms.aliases());
        put(shown, "parentId", terms.parentId());
        return shown;
    }

    private static void put(Map<String, Object> shown, String name, @Nullable Object value) {
        Optional.ofNullable(value).ifPresent(stated -> shown.put(name, Objects.requireNonNull(stated)));
    }
}
