package vn.tiendo.units.unit;

import static vn.tiendo.units.unit.UnitChecks.ALL_THAT_IS_KNOWN;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.units.importing.FileActs;

/**
 * The rows of a file of units, one after the other: a row may stand below a unit of an earlier row. A row whose unit stands
 * as it says, on its day, changes nothing.
 */
final class UnitFileActs implements FileActs<UnitLine> {

    private static final Map<String, String> COLUMNS = Map.of(
            "#/parentId", UnitFile.PARENT.name(),
            "#/code", UnitFile.CODE.name(),
            "#/electronicCode", UnitFile.ELECTRONIC_CODE.name(),
            "#/effectiveOn", UnitFile.EFFECTIVE_ON.name());

    private final Units units;
    private final UnitActs acts;
    private final UnitAuthority authority;
    private final Supplier<CodeBook> openBook;
    private final NewUnits news;
    private final Set<String> seen = new HashSet<>();
    private @Nullable CodeBook book;

    /** @param openBook asked for once, in the transaction of the import */
    UnitFileActs(Units units, UnitActs acts, UnitAuthority authority, NewUnits news, Supplier<CodeBook> openBook) {
        this.units = units;
        this.acts = acts;
        this.authority = authority;
        this.news = news;
        this.openBook = openBook;
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
        if (!stated(line)) {
            throw line.refused(UnitFile.CODE, "CODE_TWICE_IN_FILE");
        }
        var terms = line.terms(parent(line));
        var known = book().holder(line.system(), line.code(), line.effectiveOn());
        if (known.isEmpty() || line.saysCreated()) {
            if (known.isEmpty() && line.saysChanged()) {
                throw line.refused(UnitFile.CODE, "UNKNOWN_UNIT_CODE", line.effectiveOn());
            }
            if (known.isEmpty() || !beginsOn(history(known.get()), line)) {
                return created(line, terms);
            }
        }
        return changed(history(known.get()), line, terms);
    }

    @Override
    public void finish() {
        news.write();
    }

    private Done created(UnitLine line, UnitTerms terms) {
        if (terms.name() == null) {
            throw line.refused(UnitFile.NAME, "REQUIRED");
        }
        if (!authority.isNational()) {
            // The tree is asked in the database.
            news.write();
        }
        authority.toCreateBelow(terms.parentId(), line.effectiveOn());
        if (terms.electronicCode() == null && book().isFreeFrom(line.system(), line.code(), line.effectiveOn())) {
            var unit = news.add(line.system(), line.effectiveOn(), terms);
            book().add(line.system(), line.code(), unit, line.effectiveOn());
        } else {
            news.write();
            units.create(line.system(), line.effectiveOn(), terms);
            book().readAgain(line.system(), line.code());
        }
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

    private boolean stated(UnitLine line) {
        return seen.add(String.join(" ", line.system().name(), line.code(), String.valueOf(line.effectiveOn())));
    }

    private UnitHistory history(UUID unit) {
        news.write();
        return acts.history(unit, ALL_THAT_IS_KNOWN).orElseThrow();
    }

    private CodeBook book() {
        if (book == null) {
            book = openBook.get();
        }
        return book;
    }

    private @Nullable UUID parent(UnitLine line) {
        var code = line.parentCode();
        return code == null
                ? null
                : book().holder(line.system(), code, line.effectiveOn())
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
