package vn.tiendo.reporting.answer;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knownunit.KnownUnit;
import vn.tiendo.reporting.knownunit.UnitTree;

/** A unit that a board speaks of; without a name when it does not exist on the day of the tree. */
@Schema(name = "UnitHead")
public record UnitHead(
        UUID id, @Nullable String name, @Nullable String code) {

    public static UnitHead of(KnownUnit unit) {
        return new UnitHead(unit.id(), unit.name(), unit.code());
    }

    public static UnitHead of(UUID unit, UnitTree tree) {
        return tree.find(unit).map(UnitHead::of).orElseGet(() -> new UnitHead(unit, null, null));
    }
}
