package vn.tiendo.reporting.knownenterprise;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.reporting.rebuild.Derived;

/** The stored copy of what units-service said of the eligibility of enterprises. */
@ApplicationScoped
class EligibilityRows implements Derived {

    private final Jdbi jdbi;

    EligibilityRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(List<EligibilityTimeline> timelines) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch("""
                    insert into known_eligibility
                      (position, enterprise_id, organisation_type, stated_at, recorded_at, days, eligible)
                    values (:position, :enterprise, :type, :statedAt, :recordedAt, cast(:days as date[]), :eligible)
                    """);
            for (var timeline : timelines) {
                batch.bind("position", timeline.position())
                        .bind("enterprise", timeline.enterpriseId())
                        .bind("type", timeline.organisationType())
                        .bind("statedAt", timeline.statedAt().atOffset(ZoneOffset.UTC))
                        .bind("recordedAt", timeline.recordedAt().atOffset(ZoneOffset.UTC))
                        .bindArray("days", String.class, days(timeline))
                        .bindArray(
                                "eligible",
                                Boolean.class,
                                timeline.eligibleFrom().values())
                        .add();
            }
            batch.execute();
        });
    }

    List<EligibilityTimeline> of(Collection<UUID> enterprises) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from known_eligibility where enterprise_id = any(:enterprises)")
                        .bind("enterprises", enterprises.toArray(UUID[]::new))
                        .map((row, context) -> timeline(row))
                        .list());
    }

    /** The enterprises that follow one, in the order of ids, among those of whose eligibility anything was said. */
    List<UUID> enterprisesAfter(UUID last, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select distinct enterprise_id from known_eligibility where enterprise_id > :last
                 order by enterprise_id limit :most
                """)
                .bind("last", last)
                .bind("most", most)
                .mapTo(UUID.class)
                .list());
    }

    @Override
    public void remove() {
        jdbi.useHandle(handle -> {
            handle.execute("lock table known_eligibility in exclusive mode");
            handle.execute("delete from known_eligibility");
        });
    }

    private static List<String> days(EligibilityTimeline timeline) {
        return timeline.eligibleFrom().keySet().stream()
                .map(LocalDate::toString)
                .toList();
    }

    private static EligibilityTimeline timeline(ResultSet row) throws SQLException {
        return new EligibilityTimeline(
                row.getObject("enterprise_id", UUID.class),
                row.getString("organisation_type"),
                row.getObject("stated_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"),
                states((Date[]) row.getArray("days").getArray(), (Boolean[])
                        row.getArray("eligible").getArray()));
    }

    private static NavigableMap<LocalDate, Boolean> states(Date[] days, Boolean[] eligible) {
        var states = new TreeMap<LocalDate, Boolean>();
        for (int i = 0; i < days.length; i++) {
            states.put(days[i].toLocalDate(), eligible[i]);
        }
        return states;
    }
}
