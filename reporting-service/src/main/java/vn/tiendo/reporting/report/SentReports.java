package vn.tiendo.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.actlog.AsOf;

/** What was sent for obligations, as known in a view. */
@ApplicationScoped
class SentReports {

    private final Jdbi jdbi;

    SentReports(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Of each instance the reports sent by the day, in the order in which they were recorded. */
    Map<UUID, List<SentReport>> of(Collection<UUID> instances, AsOf view) {
        if (instances.isEmpty()) {
            return Map.of();
        }
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                select r.instance_id, r.id, sent.done_on as sent_on, sent.content_hash,
                       (select min(back.done_on) from report_act back
                         where back.report_id = r.id and back.kind = 'RETURNED'
                           and back.recorded_at <= :knownAt and back.done_on <= :at) as returned_on
                  from report r
                  join report_act sent on sent.report_id = r.id and sent.kind = 'SUBMITTED'
                 where r.instance_id = any(:instances) and sent.recorded_at <= :knownAt and sent.done_on <= :at
                 order by sent.position
                """)
                .bind("instances", instances.toArray(UUID[]::new))
                .bind("at", view.at())
                .bind("knownAt", view.knownAt().atOffset(ZoneOffset.UTC))
                .map((row, context) -> new SentReport(
                        row.getObject("instance_id", UUID.class),
                        row.getObject("id", UUID.class),
                        row.getObject("sent_on", LocalDate.class),
                        row.getString("content_hash"),
                        row.getObject("returned_on", LocalDate.class)))
                .stream()
                .collect(Collectors.groupingBy(SentReport::instanceId)));
    }
}
