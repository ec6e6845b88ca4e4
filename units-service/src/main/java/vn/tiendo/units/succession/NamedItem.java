package vn.tiendo.units.succession;

import java.util.UUID;

/** An enterprise or organisation that goes from one unit to another, with the facts made with it. */
public record NamedItem(UUID itemId, Kind kind, UUID fromUnitId, UUID toUnitId) {

    public enum Kind {
        ENTERPRISE,
        ORGANISATION
    }
}
