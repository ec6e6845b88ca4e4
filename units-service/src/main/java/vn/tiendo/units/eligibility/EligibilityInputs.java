package vn.tiendo.units.eligibility;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The surveyed among many enterprises, with all that is known of them today, in a few questions. */
@ApplicationScoped
class EligibilityInputs {
    private static final TypeReference<Map<String, Integer>> FIGURES = new TypeReference<>() {};
    private static final UUID FIRST = new UUID(0, 0);

    /**
     * A query's beginning: {@code surveyed} has the {@code id} of each surveyed enterprise that was ever put into one of the
     * {@code :units}, into one below at any time or into one that became one of these.
     */
    static final String SURVEYED_BELOW = """
            with recursive below (unit_id) as (
              select unnest(:units)
              union
              select next.unit_id from below b cross join lateral (
                select v.unit_id from unit_version v where v.parent_id = b.unit_id
                union all
                select f.unit_id from succession_unit t
                  join succession_unit f on f.succession_id = t.succession_id and f.side = 'FROM'
                 where t.unit_id = b.unit_id and t.side = 'TO') next),
            there (id) as (
              select enterprise_id from enterprise_version where location_id in (select unit_id from below)
              union
              select enterprise_id from enterprise_version where managed_by_id in (select unit_id from below)
              union
              select enterprise_id from enterprise_version where zone_id in (select unit_id from below)),
            surveyed (id) as (
              select id from there where exists (select 1 from round_result r where r.enterprise_id = id))
            """;

    private final Jdbi jdbi;
    private final ObjectMapper json;

    EligibilityInputs(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Those of which a round has found something, in the order of their ids. */
    List<UUID> surveyedAmong(List<UUID> enterprises) {
        return surveyedAmong(enterprises, null, enterprises.size());
    }

    private List<UUID> surveyedAmong(List<UUID> enterprises, @Nullable UUID after, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select e from unnest(:ids) e
                 where e > :after and exists (select 1 from round_result r where r.enterprise_id = e)
                 group by e order by e limit :most
                """)
                .bindArray("ids", UUID.class, enterprises)
                .bind("after", after == null ? FIRST : after)
                .bind("most", most)
                .mapTo(UUID.class)
                .list());
    }

    /** The next enterprises of a walk that names them or is of all, at most this many. */
    List<UUID> ofWalk(DueConclusions.Walk walk, int most) {
        return walk.enterprises() == null
                ? surveyedAfter(walk.after(), most)
                : surveyedAmong(walk.enterprises(), walk.after(), most);
    }

    /** At most this many surveyed enterprises, in the order of their ids, after one or from the first. */
    private List<UUID> surveyedAfter(@Nullable UUID after, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                with recursive step (id) as (
                  (select enterprise_id from round_result where enterprise_id > :after order by enterprise_id limit 1)
                  union all
                  select (select enterprise_id from round_result where enterprise_id > s.id order by enterprise_id limit 1)
                    from step s where s.id is not null)
                select id from step where id is not null limit :most
                """)
                .bind("after", after == null ? FIRST : after)
                .bind("most", most)
                .mapTo(UUID.class)
                .list());
    }

    /** The first of {@code SURVEYED_BELOW} in the order of their ids, at most this many. */
    List<UUID> surveyedBelow(Collection<UUID> units, int most) {
        return jdbi.withHandle(
                handle -> handle.createQuery(SURVEYED_BELOW + " select id from surveyed order by id limit :most")
                        .bindArray("units", UUID.class, units)
                        .bind("most", most)
                        .mapTo(UUID.class)
                        .list());
    }

    List<SurveyedEnterprise> of(List<UUID> enterprises) {
        var versions = jdbi.withHandle(handle -> handle
                .createQuery("""
                select enterprise_id, lower(valid_during) as since, status,
                       coalesce(location_id, managed_by_id, zone_id) as unit_id
                  from enterprise_version where enterprise_id = any(:ids) order by lower(valid_during)
                """)
                .bindArray("ids", UUID.class, enterprises)
                .map((row, context) -> Map.entry(id(row), version(row)))
                .stream()
                .collect(byEnterprise()));
        // A later result about an enterprise takes the place of an earlier one of the same round.
        var findings = jdbi.withHandle(handle -> handle
                .createQuery("""
                select * from (
                  select distinct on (r.enterprise_id, r.round_id) r.enterprise_id, r.round_id, r.figures, o.held_on,
                         o.recorded_at, o.position
                    from round_result r join round o using (round_id) where r.enterprise_id = any(:ids)
                   order by r.enterprise_id, r.round_id, r.recorded_at desc, r.position desc) latest
                 order by held_on, recorded_at, position
                """)
                .bindArray("ids", UUID.class, enterprises)
                .map((row, context) -> Map.entry(id(row), finding(row)))
                .stream()
                .collect(byEnterprise()));
        return enterprises.stream()
                .map(id -> new SurveyedEnterprise(
                        id, versions.getOrDefault(id, List.of()), findings.getOrDefault(id, List.of())))
                .toList();
    }

    /** Every timeline said last of these enterprises, by enterprise and organisation. */
    Map<UUID, Map<String, String>> saidLast(List<UUID> enterprises) {
        var said = new HashMap<UUID, Map<String, String>>();
        jdbi.useHandle(handle -> handle.createQuery("""
                select distinct on (enterprise_id, organisation_type) enterprise_id, organisation_type, states
                  from eligibility_evaluation where enterprise_id = any(:ids)
                 order by enterprise_id, organisation_type, position desc
                """)
                .bindArray("ids", UUID.class, enterprises)
                .map((row, context) -> said.computeIfAbsent(id(row), id -> new LinkedHashMap<>())
                        .put(row.getString("organisation_type"), row.getString("states")))
                .list());
        return said;
    }

    private static <T> Collector<Map.Entry<UUID, T>, ?, Map<UUID, List<T>>> byEnterprise() {
        return Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()));
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("enterprise_id", UUID.class);
    }

    private static SurveyedEnterprise.Version version(ResultSet row) throws SQLException {
        return new SurveyedEnterprise.Version(
                row.getObject("since", LocalDate.class),
                "ACTIVE".equals(row.getString("status")),
                row.getObject("unit_id", UUID.class));
    }

    private SurveyedEnterprise.Finding finding(ResultSet row) throws SQLException {
        try {
            return new SurveyedEnterprise.Finding(
                    row.getObject("held_on", LocalDate.class),
                    row.getObject("round_id", UUID.class),
                    json.readValue(row.getString("figures"), FIGURES));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Figures that cannot be read", e);
        }
    }

    /** The units by which these enterprises are counted at some time. */
    static List<UUID> unitsOf(List<SurveyedEnterprise> enterprises) {
        return enterprises.stream()
                .flatMap(enterprise -> enterprise.versions().stream())
                .map(SurveyedEnterprise.Version::unitId)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }
}
