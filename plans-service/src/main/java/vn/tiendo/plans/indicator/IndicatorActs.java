package vn.tiendo.plans.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The acts on indicators in the database; only ever added to. */
@ApplicationScoped
class IndicatorActs {
    private final Jdbi jdbi;
    private final RatioJson ratios;

    IndicatorActs(Jdbi jdbi, RatioJson ratios) {
        this.jdbi = jdbi;
        this.ratios = ratios;
    }

    /** The act, or empty where the code is taken. */
    Optional<IndicatorDefined> define(IndicatorTerms terms, LocalDate effectiveOn) {
        var registry = Optional.ofNullable(terms.registry());
        return jdbi.withHandle(handle -> handle.createQuery("""
                insert into indicator_defined (effective_on, indicator_id, code, name_vi, name_en, unit_of_measure,
                                               kind, scale, aggregation, source, part_of,
                                               registry_event, registry_organisation_type, registry_ownership, ratio)
                values (:effectiveOn, :indicatorId, :code, :nameVi, :nameEn, :unitOfMeasure,
                        :kind, :scale, :aggregation, :source, cast(:partOf as uuid),
                        :registryEvent, :registryType, cast(:registryOwnership as text[]), cast(:ratioJson as jsonb))
                on conflict on constraint indicator_code_unique do nothing
                returning *
                """)
                .bindMethods(terms)
                .bind("effectiveOn", effectiveOn)
                .bind("ratioJson", ratios.write(terms.ratio()))
                .bind("registryEvent", registry.map(RegistryCount::event).orElse(null))
                .bind(
                        "registryType",
                        registry.map(RegistryCount::organisationType).orElse(null))
                .bind(
                        "registryOwnership",
                        registry.map(IndicatorActs::arrayOfOwnership).orElse(null))
                .map((row, context) -> act(row))
                .findOne());
    }

    Optional<IndicatorDefined> byId(UUID indicatorId) {
        return one("indicator_id = cast(:wanted as uuid)", indicatorId.toString());
    }

    Optional<IndicatorDefined> byCode(String code) {
        return one("code = :wanted", code);
    }

    private Optional<IndicatorDefined> one(String condition, String wanted) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from indicator_defined where " + condition)
                .bind("wanted", wanted)
                .map((row, context) -> act(row))
                .findOne());
    }

    /** Indicators known at the instant after a position, in the order of their definition. */
    List<IndicatorDefined> page(@Nullable String code, Instant knownAt, long after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from indicator_defined
                 where recorded_at <= :knownAt and position > :after
                   and (cast(:code as text) is null or code = :code)
                 order by position limit :limit
                """)
                .bind("code", code)
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> act(row))
                .list());
    }

    private static String arrayOfOwnership(RegistryCount registry) {
        return registry.ownership().stream().map(Ownership::name).collect(Collectors.joining(",", "{", "}"));
    }

    private static @Nullable RegistryCount registry(ResultSet row) throws SQLException {
        var event = row.getString("registry_event");
        if (event == null) {
            return null;
        }
        var ownership = (String[]) row.getArray("registry_ownership").getArray();
        return new RegistryCount(
                RegistryEvent.valueOf(event),
                row.getString("registry_organisation_type"),
                Arrays.stream(ownership).map(Ownership::valueOf).toList());
    }

    private IndicatorDefined act(ResultSet row) throws SQLException {
        var terms = new IndicatorTerms(
                row.getObject("indicator_id", UUID.class),
                row.getString("code"),
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getString("unit_of_measure"),
                IndicatorKind.valueOf(row.getString("kind")),
                row.getInt("scale"),
                Aggregation.valueOf(row.getString("aggregation")),
                IndicatorSource.valueOf(row.getString("source")),
                row.getObject("part_of", UUID.class),
                registry(row),
                ratios.read(row.getString("ratio")));
        return new IndicatorDefined(
                terms,
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }
}
