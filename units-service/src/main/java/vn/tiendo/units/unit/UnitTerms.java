package vn.tiendo.units.unit;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an act states of a unit; what it does not state is null and stays as it was.
 *
 * @param aliases all other names by which people know it
 * @param cleared what the unit does not have any more
 */
record UnitTerms(
        @Nullable String name,
        @Nullable String shortName,
        @Nullable String kind,
        @Nullable String level,
        @Nullable String code,
        @Nullable String electronicCode,
        @Nullable List<String> aliases,
        @Nullable UUID parentId,
        Set<UnitField> cleared) {

    static final UnitTerms NONE = new UnitTerms(null, null, null, null, null, null, null, null, Set.of());

    UnitTerms {
        aliases = aliases == null ? null : List.copyOf(aliases);
        cleared = Set.copyOf(cleared);
    }

    static UnitTerms clearing(UnitField... fields) {
        return new UnitTerms(null, null, null, null, null, null, null, null, Set.of(fields));
    }

    /** A new name, a new kind, or both. */
    static UnitTerms renaming(@Nullable String name, @Nullable String kind) {
        return new UnitTerms(name, null, kind, null, null, null, null, null, Set.of());
    }

    /** A name and a kind, of which the unit may have none. */
    static UnitTerms namedAs(String name, @Nullable String kind) {
        var cleared = kind == null ? Set.of(UnitField.KIND) : Set.<UnitField>of();
        return new UnitTerms(name, null, kind, null, null, null, null, null, cleared);
    }

    boolean stateNothing() {
        return cleared.isEmpty()
                && Stream.of(name, shortName, kind, level, code, electronicCode, aliases, parentId)
                        .allMatch(Objects::isNull);
    }

    /** These terms, with those that the later act states in their place. */
    UnitTerms then(UnitTerms later) {
        return new UnitTerms(
                later.name == null ? name : later.name,
                later.after(UnitField.SHORT_NAME, later.shortName, shortName),
                later.after(UnitField.KIND, later.kind, kind),
                later.after(UnitField.LEVEL, later.level, level),
                later.after(UnitField.CODE, later.code, code),
                later.after(UnitField.ELECTRONIC_CODE, later.electronicCode, electronicCode),
                later.aliases == null ? aliases : later.aliases,
                later.after(UnitField.PARENT_ID, later.parentId, parentId),
                Set.of());
    }

    /** Of these terms those that say something else than what stands. */
    UnitTerms differingFrom(UnitTerms standing) {
        return new UnitTerms(
                unless(standing.name, name),
                unless(standing.shortName, shortName),
                unless(standing.kind, kind),
                unless(standing.level, level),
                unless(standing.code, code),
                unless(standing.electronicCode, electronicCode),
                unless(standing.aliases, aliases),
                unless(standing.parentId, parentId),
                Set.of());
    }

    private static <T> @Nullable T unless(@Nullable T standing, @Nullable T stated) {
        return stated == null || stated.equals(standing) ? null : stated;
    }

    /** The same without the unit above. */
    UnitTerms withoutParent() {
        return new UnitTerms(name, shortName, kind, level, code, electronicCode, aliases, null, cleared);
    }

    private <T> @Nullable T after(UnitField field, @Nullable T stated, @Nullable T before) {
        return cleared.contains(field) ? null : stated == null ? before : stated;
    }
}
