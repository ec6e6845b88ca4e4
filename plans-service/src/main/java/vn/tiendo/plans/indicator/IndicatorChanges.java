package vn.tiendo.plans.indicator;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** The changes of indicators in the database; only ever added to. */
@ApplicationScoped
class IndicatorChanges {
    private final Jdbi jdbi;

    IndicatorChanges(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    IndicatorChanged add(UUID indicatorId, IndicatorChange change, LocalDate effectiveOn) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                insert into indicator_changed
                  (effective_on, change_id, indicator_id, name_vi, name_en, unit_of_measure, part_of, cleared)
                values (:effectiveOn, :changeId, :indicatorId, :nameVi, :nameEn, :unitOfMeasure,
                        cast(:partOf as uuid), string_to_array(:clearedFields, ','))
                returning *
                """)
                .bindMethods(change)
                .bind("effectiveOn", effectiveOn)
                .bind("changeId", UuidCreator.getTimeOrderedEpoch())
                .bind("indicatorId", indicatorId)
                .bind("clearedFields", String.join(",", change.cleared()))
                .map((row, context) -> act(row))
                .one());
    }

    /** By indicator; one that never changed is missing. */
    Map<UUID, List<IndicatorChanged>> of(Collection<UUID> indicatorIds) {
        if (indicatorIds.isEmpty()) {
            return Map.of();
        }
        return jdbi
                .withHandle(handle -> handle.registerArrayType(UUID.class, "uuid")
                        .createQuery("select * from indicator_changed where indicator_id = any (:indicatorIds)")
                        .bindArray("indicatorIds", UUID.class, indicatorIds)
                        .map((row, context) -> act(row))
                        .list())
                .stream()
                .collect(Collectors.groupingBy(IndicatorChanged::indicatorId));
    }

    private static IndicatorChanged act(ResultSet row) throws SQLException {
        var change = new IndicatorChange(
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getString("unit_of_measure"),
                row.getObject("part_of", UUID.class),
                Set.of((String[]) row.getArray("cleared").getArray()));
        return new IndicatorChanged(
                row.getObject("change_id", UUID.class),
                row.getObject("indicator_id", UUID.class),
                change,
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }
}
