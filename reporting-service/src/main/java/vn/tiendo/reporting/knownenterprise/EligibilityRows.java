package vn.tiendo.reporting.knownenterprise;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
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
                      (position, enterprise_id, organisation_type, stated_at, recorded_at, days, eligible, rules, rounds)
                    values (:position, :enterprise, :type, :statedAt, :recordedAt, cast(:days as date[]), :eligible,
                       cast(:rules as uuid[]), cast(:rounds as uuid[]))
                    """);
            for (var timeline : timelines) {
                batch.bind("position", timeline.position())
                        .bind("enterprise", timeline.enterpriseId())
                        .bind("type", timeline.organisationType())
                        .bind("statedAt", timeline.statedAt().atOffset(ZoneOffset.UTC))
                        .bind("recordedAt", timeline.recordedAt().atOffset(ZoneOffset.UTC))
                        .bindArray("days", String.class, days(timeline))
                        .bindArray("rules", String.class, ids(timeline, EligibilityGround::ruleId))
                        .bindArray("rounds", String.class, ids(timeline, EligibilityGround::roundId))
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

    /** In the order of the days. */
    private static List<@Nullable String> ids(
            EligibilityTimeline timeline, Function<EligibilityGround, @Nullable UUID> part) {
        var ids = new ArrayList<@Nullable String>();
        timeline.eligibleFrom().keySet().forEach(day -> {
            var id = timeline.groundOn(day).map(part).orElse(null);
            ids.add(id == null ? null : id.toString());
        });
        return ids;
    }

    private static NavigableMap<LocalDate, EligibilityGround> grounds(
            Date[] days, @Nullable Array rules, @Nullable Array rounds) throws SQLException {
        var grounds = new TreeMap<LocalDate, EligibilityGround>();
        if (rules == null || rounds == null) {
            return grounds;
        }
        var ruleIds = (UUID[]) rules.getArray();
        var roundIds = (UUID[]) rounds.getArray();
        for (int i = 0; i < days.length; i++) {
            grounds.put(days[i].toLocalDate(), new EligibilityGround(ruleIds[i], roundIds[i]));
        }
        return grounds;
    }

    private static EligibilityTimeline timeline(ResultSet row) throws SQLException {
        return new EligibilityTimeline(
                row.getObject("enterprise_id", UUID.class),
                row.getString("organisation_type"),
                row.getObject("stated_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"),
                states((Date[]) row.getArray("days").getArray(), (Boolean[])
                        row.getArray("eligible").getArray()),
                grounds((Date[]) row.getArray("days").getArray(), row.getArray("rules"), row.getArray("rounds")));
    }

    private static NavigableMap<LocalDate, Boolean> states(Date[] days, Boolean[] eligible) {
        var states = new TreeMap<LocalDate, Boolean>();
        for (int i = 0; i < days.length; i++) {
            states.put(days[i].toLocalDate(), eligible[i]);
        }
        return states;
    }
}
