package vn.tiendo.plans.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import vn.tiendo.actlog.AsOf;

/** Finds occurrences as they stand in a view, the first due first; what has no date comes last. */
@ApplicationScoped
class OccurrenceSearch {
    private static final String IN_VIEW = """
            with latest as (
              select distinct on (a.occurrence_id) a.*
                from task_occurrence_act a
               where a.effective_on <= :at and a.recorded_at <= :knownAt <candidates>
               order by a.occurrence_id, a.effective_on desc, a.recorded_at desc, a.position desc)
            select o.*, p.key as task_key, p.section, p.title_vi, p.title_en, p.type, p.coordinating_ids, p.product,
                   p.condition, coalesce(d.raw_vi, p.raw_vi) as words,
                   c.completed_on, c.document as completion_document,
                   c.recorded_at as completion_recorded_at, c.position as completion_position,
                   m.lead_ids as moved_lead_ids, m.reason as move_reason, m.document as move_document,
                   m.effective_on as moved_on, m.recorded_at as move_recorded_at, m.position as move_position,
                   x.reason as cancellation_reason, x.document as cancellation_document,
                   x.effective_on as cancelled_on, x.recorded_at as cancellation_recorded_at,
                   x.position as cancellation_position
              from latest o
              join task_planned p on p.task_id = o.task_id
              left join lateral (
                select * from task_completed
                 where task_id = o.task_id and coalesce(occurrence_id, o.occurrence_id) = o.occurrence_id
                   and recorded_at <= :knownAt and completed_on <= :at
                 order by completed_on, position limit 1) c on true
              left join lateral (
                select * from task_cancelled
                 where task_id = o.task_id and coalesce(occurrence_id, o.occurrence_id) = o.occurrence_id
                   and recorded_at <= :knownAt and effective_on <= :at
                 order by effective_on, position limit 1) x on true
              left join lateral (
                select * from task_moved
                 where task_id = o.task_id
                   and (occurrence_id = o.occurrence_id or occurrence_id is null and o.member_id is null)
                   and recorded_at <= :knownAt and effective_on <= :at
                 order by effective_on desc, recorded_at desc, position desc limit 1) m on true
              left join lateral (
                select raw_vi from task_deadline_changed
                 where task_id = o.task_id and recorded_at <= :knownAt and effective_on <= :at
                 order by effective_on desc, recorded_at desc, position desc limit 1) d on true
             where o.withdrawn_reason is null <conditions>
             order by coalesce(o.last_day, date '9999-12-31'), o.occurrence_id <limit>
            """;

    private final Jdbi jdbi;

    OccurrenceSearch(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All of them. */
    List<FoundOccurrence> all(OccurrenceFilter filter, AsOf view) {
        return find(filter, view, OccurrencePlace.FIRST, "");
    }

    /** Those that follow a place, this many at most. */
    List<FoundOccurrence> page(OccurrenceFilter filter, AsOf view, OccurrencePlace after, int limit) {
        return find(filter, view, after, "limit " + limit);
    }

    private List<FoundOccurrence> find(OccurrenceFilter filter, AsOf view, OccurrencePlace after, String limit) {
        return jdbi.withHandle(handle -> {
            handle.registerArrayType(UUID.class, "uuid").registerArrayType(LocalDate.class, "date");
            var query = handle.createQuery(IN_VIEW)
                    .define("candidates", candidates(filter))
                    .define("conditions", conditions(filter, after))
                    .define("limit", limit)
                    .bind("at", view.at())
                    .bind("knownAt", view.knownAt().atOffset(ZoneOffset.UTC));
            bind(query, filter, after);
            return query.map(OccurrenceSearch::found).list();
        });
    }

    /** What narrows the acts that are folded at all; an index serves each. */
    private static String candidates(OccurrenceFilter filter) {
        var clauses = new StringBuilder();
        if (filter.plan() != null) {
            clauses.append(" and a.plan_id = :plan");
        }
        if (filter.tasks() != null) {
            clauses.append(" and a.task_id = any (:tasks)");
        }
        if (filter.unit() != null) {
            var roles = new ArrayList<String>();
            if (filter.led()) {
                roles.add("a.occurrence_id in (select occurrence_id from task_occurrence_act"
                        + " where unit_ids @> array[cast(:unit as uuid)])");
            }
            if (filter.coordinated()) {
                roles.add("a.task_id in (select task_id from task_planned where coordinating_ids && :coordinators)");
            }
            clauses.append(" and (").append(String.join(" or ", roles)).append(")");
        }
        return clauses.toString();
    }

    private static String conditions(OccurrenceFilter filter, OccurrencePlace after) {
        var clauses = new ArrayList<String>();
        if (filter.unit() != null) {
            clauses.add(ofUnit(filter));
        }
        if (filter.onlyOpen()) {
            clauses.add("c.task_id is null and x.task_id is null and o.last_day <= :dueThrough"
                    + " and o.last_day >= coalesce(cast(:dueFrom as date), o.last_day)");
        }
        if (!after.isFirst()) {
            clauses.add("(coalesce(o.last_day, date '9999-12-31'), o.occurrence_id)"
                    + " > (cast(:afterDay as date), cast(:afterId as uuid))");
        }
        return clauses.isEmpty() ? "" : " and " + String.join(" and ", clauses);
    }

    private static String ofUnit(OccurrenceFilter filter) {
        var roles = new ArrayList<String>();
        if (filter.led()) {
            roles.add("o.unit_ids @> array[cast(:unit as uuid)]");
        }
        if (filter.coordinated()) {
            roles.add("p.coordinating_ids @> array[cast(:unit as uuid)]");
            roles.add("exists (select from unnest(:groups, :since, :until) as belongs (group_id, since, until)"
                    + " where belongs.group_id = any (p.coordinating_ids)"
                    + " and coalesce(o.last_day, :at) between belongs.since and belongs.until)");
        }
        return "(" + String.join(" or ", roles) + ")";
    }

    private static void bind(Query query, OccurrenceFilter filter, OccurrencePlace after) {
        if (filter.plan() != null) {
            query.bind("plan", filter.plan());
        }
        if (filter.tasks() != null) {
            query.bindArray("tasks", UUID.class, filter.tasks());
        }
        if (filter.unit() != null) {
            query.bind("unit", filter.unit());
            bindGroups(query, filter.unit(), filter.coordinatedThrough());
        }
        if (filter.onlyOpen()) {
            query.bind("dueFrom", filter.dueFrom()).bind("dueThrough", filter.dueThrough());
        }
        if (!after.isFirst()) {
            query.bind("afterDay", after.lastDay()).bind("afterId", after.occurrenceId());
        }
    }

    private static void bindGroups(Query query, UUID unit, List<OccurrenceFilter.InGroup> groups) {
        query.bindArray(
                "coordinators",
                UUID.class,
                Stream.concat(Stream.of(unit), groups.stream().map(OccurrenceFilter.InGroup::group))
                        .toList());
        query.bindArray(
                        "groups",
                        UUID.class,
                        groups.stream().map(OccurrenceFilter.InGroup::group).toList())
                .bindArray(
                        "since",
                        LocalDate.class,
                        groups.stream().map(in -> in.days().from()).toList())
                .bindArray(
                        "until",
                        LocalDate.class,
                        groups.stream().map(in -> in.days().through()).toList());
    }

    private static FoundOccurrence found(ResultSet row, StatementContext context) throws SQLException {
        return new FoundOccurrence(
                new TaskOccurrence(
                        OccurrenceRows.act(row, context),
                        TaskRows.completion(row),
                        TaskRows.move(row),
                        TaskRows.cancellation(row),
                        null),
                row.getString("task_key"),
                row.getString("section"),
                row.getString("title_vi"),
                row.getString("title_en"),
                TaskType.valueOf(row.getString("type")),
                List.of((UUID[]) row.getArray("coordinating_ids").getArray()),
                row.getString("product"),
                row.getString("condition"),
                row.getString("words"));
    }
}
