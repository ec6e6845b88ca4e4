package vn.tiendo.units.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.units.unit.UnitVersions.Span;

/**
 * Who has a code when: at any date one unit in a system has an administrative code, and one in the whole country an
 * electronic one.
 */
@ApplicationScoped
class UnitCodes {

    private static final String OF_THE_SYSTEM = "code = :code and system = :system";
    private static final String OF_THE_COUNTRY = "electronic_code = :code";

    private final Jdbi jdbi;

    UnitCodes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The other units that have this code at some time of the span. */
    List<CodeHolder> holders(UnitHistory unit, UnitField field, String code, Span span) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                select unit_id, min(lower(valid_during)) as since,
                       bool_or(valid_during @> cast(:from as date) - 1) as earlier
                  from unit_version
                 where %s and unit_id <> :unitId and valid_during && daterange(:from, cast(:until as date))
                 group by unit_id
                """.formatted(field == UnitField.CODE ? OF_THE_SYSTEM : OF_THE_COUNTRY))
                .bind("system", unit.system())
                .bind("code", code)
                .bind("unitId", unit.unitId())
                .bind("from", span.from())
                .bind("until", span.until())
                .map((row, context) -> new CodeHolder(
                        row.getObject("unit_id", UUID.class),
                        row.getObject("since", LocalDate.class),
                        row.getBoolean("earlier")))
                .list());
    }

    /**
     * The one unit from which a new one takes the code over: it has had it before, and nobody else has it later. A code lives
     * on in the unit that a merger forms, and that unit is recorded before the old one's end can be.
     */
    Optional<UUID> leavesItTo(UnitHistory newcomer, UnitField field, String code, Span span) {
        var holders = holders(newcomer, field, code, span);
        return holders.size() == 1 && holders.getFirst().earlier()
                ? Optional.of(holders.getFirst().unitId())
                : Optional.empty();
    }
}
