package vn.tiendo.plans.knownreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.actlog.AsOf;

/** Which of the reports that are owed have been sent, and stand. */
@ApplicationScoped
public class Fulfilments {
    private final Jdbi jdbi;

    Fulfilments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The day of sending of each instance that is fulfilled at the end of the day, as known at the instant. */
    public Map<UUID, LocalDate> of(Collection<UUID> instances, AsOf view) {
        if (instances.isEmpty()) {
            return Map.of();
        }
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                select asked.id, sent_on
                  from unnest(:instances) as asked (id),
                       obligation_fulfilled_on(asked.id, :day, :knownAt) as sent_on
                 where sent_on is not null
                """)
                .bind("instances", instances.toArray(UUID[]::new))
                .bind("day", view.at())
                .bind("knownAt", view.knownAt().atOffset(ZoneOffset.UTC))
                .map((row, context) ->
                        Map.entry(row.getObject("id", UUID.class), row.getObject("sent_on", LocalDate.class)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
