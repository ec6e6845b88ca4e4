package vn.tiendo.units.succession;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An enterprise or organisation that goes from one unit to another, with the facts made with it. */
public record NamedItem(UUID itemId, Kind kind, UUID fromUnitId, UUID toUnitId) {

    @Schema(name = "NamedItemKind")
    public enum Kind {
        ENTERPRISE,
        ORGANISATION
    }
}
