package vn.tiendo.units.unit;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a unit may have or not, and what a change may therefore clear. */
enum UnitField {
    CODE("code"),
    PARENT_ID("parentId"),
    SHORT_NAME("shortName"),
    KIND("kind"),
    LEVEL("level"),
    ELECTRONIC_CODE("electronicCode");

    /** The names as a request may give them, for its pattern. */
    static final String NAMES = "code|parentId|shortName|kind|level|electronicCode";

    private final String wireName;

    UnitField(String wireName) {
        this.wireName = wireName;
    }

    String wireName() {
        return wireName;
    }

    static Optional<UnitField> named(String wireName) {
        return Arrays.stream(values())
                .filter(field -> field.wireName.equals(wireName))
                .findFirst();
    }

    @Nullable
    Object of(UnitTerms terms) {
        return switch (this) {
            case CODE -> terms.code();
            case PARENT_ID -> terms.parentId();
            case SHORT_NAME -> terms.shortName();
            case KIND -> terms.kind();
            case LEVEL -> terms.level();
            case ELECTRONIC_CODE -> terms.electronicCode();
        };
    }

    /** Whether the act says anything about it: a value, or that there is none. */
    boolean isStatedBy(UnitTerms terms) {
        return of(terms) != null || terms.cleared().contains(this);
    }
}
