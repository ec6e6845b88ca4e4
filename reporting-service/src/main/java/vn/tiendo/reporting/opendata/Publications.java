package vn.tiendo.reporting.opendata;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.CanonicalJson;
import vn.tiendo.reporting.calendar.Period;

/** What was published. The running role can only add to it. */
@ApplicationScoped
class Publications {
    private final Jdbi jdbi;

    Publications(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A constraint refuses a month of a unit that is published already, under whichever unit. */
    Publication add(UUID unit, Period month, AsOf view, List<PublishedCell> cells, String caller) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var hash = CanonicalJson.sha256(OpenDataTable.bytes(cells));
        return jdbi.withHandle(handle -> {
            var recordedAt = add(handle, id, unit, month, view, cells, hash, caller);
            addCells(handle, id, cells);
            return new Publication(
                    id,
                    unit,
                    month.from(),
                    month.through(),
                    view.at(),
                    view.knownAt(),
                    cells.size(),
                    leftOut(cells),
                    hash,
                    recordedAt);
        });
    }

    private static long leftOut(List<PublishedCell> cells) {
        return cells.stream().map(PublishedCell::value).filter(Objects::isNull).count();
    }

    private static Instant add(
            Handle handle,
            UUID id,
            UUID unit,
            Period month,
            AsOf view,
            List<PublishedCell> cells,
            String hash,
            String caller) {
        return handle.createQuery("""
                insert into publication
                  (id, unit_id, month, borders, view_at, known_at, cells, left_out, sha256, caller)
                values (:id, :unit, :month, :borders, :at, :knownAt, :cells, :leftOut, :hash, :caller)
                returning recorded_at
                """)
                .bind("id", id)
                .bind("unit", unit)
                .bind("month", month.from())
                .bind("borders", month.through())
                .bind("at", view.at())
                .bind("knownAt", view.knownAt())
                .bind("cells", cells.size())
                .bind("leftOut", leftOut(cells))
                .bind("hash", hash)
                .bind("caller", caller)
                .mapTo(Instant.class)
                .one();
    }

    private static void addCells(Handle handle, UUID id, List<PublishedCell> cells) {
        var batch = handle.prepareBatch("""
                insert into publication_cell
                  (publication_id, ordinal, month, unit_id, parent_id, unit_code, unit_name, indicator_id,
                   indicator_code, name_vi, name_en, unit_of_measure, value)
                values (:id, :ordinal, :month, :unit, cast(:parent as uuid), :code, :name, :indicator, :indicatorCode,
                   :nameVi, :nameEn, :measure, cast(:value as numeric))
                """);
        for (int ordinal = 0; ordinal < cells.size(); ordinal++) {
            var cell = cells.get(ordinal);
            batch.bind("id", id)
                    .bind("ordinal", ordinal)
                    .bind("month", cell.month())
                    .bind("unit", cell.unitId())
                    .bind("parent", cell.parentId())
                    .bind("code", cell.unitCode())
                    .bind("name", cell.unitName())
                    .bind("indicator", cell.indicatorId())
                    .bind("indicatorCode", cell.indicatorCode())
                    .bind("nameVi", cell.nameVi())
                    .bind("nameEn", cell.nameEn())
                    .bind("measure", cell.unitOfMeasure())
                    .bind("value", cell.value())
                    .add();
        }
        if (!cells.isEmpty()) {
            batch.execute();
        }
    }

    Optional<Publication> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from publication where id = :id")
                .bind("id", id)
                .map((row, context) -> publication(row))
                .findOne());
    }

    /** In the order of their publication, behind one of them. */
    List<Publication> after(@Nullable UUID last, @Nullable UUID unit, @Nullable LocalDate month, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from publication
                 where position > coalesce((select position from publication where id = cast(:last as uuid)), 0)
                   and (cast(:unit as uuid) is null or unit_id = cast(:unit as uuid))
                   and (cast(:month as date) is null or month = date_trunc('month', cast(:month as date)))
                 order by position limit :limit
                """)
                .bind("last", last)
                .bind("unit", unit)
                .bind("month", month)
                .bind("limit", limit)
                .map((row, context) -> publication(row))
                .list());
    }

    /** Cells from a place on, in their order. */
    List<PublishedCell> cells(UUID id, int from, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from publication_cell where publication_id = :id and ordinal >= :from
                 order by ordinal limit :limit
                """)
                .bind("id", id)
                .bind("from", from)
                .bind("limit", limit)
                .map((row, context) -> cell(row))
                .list());
    }

    private static Publication publication(ResultSet row) throws SQLException {
        return new Publication(
                row.getObject("id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getObject("month", LocalDate.class),
                row.getObject("borders", LocalDate.class),
                row.getObject("view_at", LocalDate.class),
                row.getObject("known_at", OffsetDateTime.class).toInstant(),
                row.getLong("cells"),
                row.getLong("left_out"),
                row.getString("sha256"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static PublishedCell cell(ResultSet row) throws SQLException {
        return new PublishedCell(
                row.getObject("month", LocalDate.class),
                row.getObject("unit_id", UUID.class),
                row.getObject("parent_id", UUID.class),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getObject("indicator_id", UUID.class),
                row.getString("indicator_code"),
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getString("unit_of_measure"),
                row.getBigDecimal("value"));
    }
}
