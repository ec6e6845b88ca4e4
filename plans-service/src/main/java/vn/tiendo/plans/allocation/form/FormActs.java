package vn.tiendo.plans.allocation.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.actlog.Fold;

/** The forms that were taken; only ever added to. */
@ApplicationScoped
class FormActs {
    private final Jdbi jdbi;
    private final ObjectMapper json;

    FormActs(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    FormTaken take(
            UUID planId, List<FormGroup> groups, List<UUID> tables, @Nullable String document, LocalDate effectiveOn) {
        return jdbi.withHandle(handle -> handle.registerArrayType(UUID.class, "uuid")
                .createQuery("""
                        insert into allocation_form_taken (effective_on, form_id, plan_id, groups, allocation_ids, document)
                        values (:effectiveOn, :formId, :planId, cast(:groups as jsonb), :tables, :document)
                        returning *
                        """)
                .bind("effectiveOn", effectiveOn)
                .bind("formId", UuidCreator.getTimeOrderedEpoch())
                .bind("planId", planId)
                .bind("groups", write(groups))
                .bindArray("tables", UUID.class, tables)
                .bind("document", document)
                .map((row, context) -> act(row))
                .one());
    }

    /** The groups of the last form in this view; none before the first. */
    List<FormGroup> groups(UUID planId, AsOf asOf) {
        var taken = jdbi.withHandle(handle -> handle.createQuery(
                        "select * from allocation_form_taken where plan_id = :planId order by position")
                .bind("planId", planId)
                .map((row, context) -> act(row))
                .list());
        return Fold.actsIn(asOf, taken).stream()
                .reduce((earlier, later) -> later)
                .map(FormTaken::groups)
                .orElse(List.of());
    }

    private FormTaken act(ResultSet row) throws SQLException {
        return new FormTaken(
                row.getObject("form_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                read(row.getString("groups")),
                List.of((UUID[]) row.getArray("allocation_ids").getArray()),
                row.getString("document"),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }

    private String write(List<FormGroup> groups) {
        try {
            return json.writeValueAsString(groups);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("groups can be written", e);
        }
    }

    private List<FormGroup> read(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("groups that were written can be read", e);
        }
    }
}
