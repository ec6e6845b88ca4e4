package vn.tiendo.plans.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.plans.knowngroup.KnownGroups;
import vn.tiendo.plans.knowngroup.MembersOverTime;
import vn.tiendo.plans.obligation.InstanceActs.Decision;
import vn.tiendo.plans.obligation.InstanceWithdrawn.Cause;

/**
 * Finds out who owes what by when, and records and tells what is new. Members of a group owe what is due on a day on which
 * they belong to it.
 */
@ApplicationScoped
class Owing {
    private static final Instant ALL_THAT_HAS_ARRIVED = Instant.parse("9999-12-31T00:00:00Z");

    private final ObligationBook book;
    private final InstanceActs acts;
    private final KnownGroups groups;
    private final ObligationPublisher publisher;
    private final OwingLocks locks;

    Owing(ObligationBook book, InstanceActs acts, KnownGroups groups, ObligationPublisher publisher, OwingLocks locks) {
        this.book = book;
        this.acts = acts;
        this.groups = groups;
        this.publisher = publisher;
        this.locks = locks;
    }

    /** Brings the instances of the plan up to date, in the running transaction; the last event, if anything was new. */
    Optional<UUID> renew(UUID planId) {
        lock(planId);
        var obligations = book.ofPlan(planId, ALL_THAT_HAS_ARRIVED);
        var planDays = book.daysOf(planId);
        var standing = acts.ofPlan(planId, ALL_THAT_HAS_ARRIVED).stream()
                .collect(Collectors.groupingBy(instance -> instance.act().obligationId()));
        var members = new HashMap<UUID, Optional<MembersOverTime>>();
        Optional<UUID> last = Optional.empty();
        for (var obligation : obligations) {
            var dates = obligation.dueDates(planDays);
            var of = standing.getOrDefault(obligation.terms().obligationId(), List.of());
            var renewal = Renewal.of(obligation, dates, wanted(obligation, dates, members), of);
            var event = record(obligation, renewal);
            last = event.isPresent() ? event : last;
        }
        return last;
    }

    // Whoever tells of members waits for those who read them, so that neither misses the other.
    private void lock(UUID planId) {
        locks.whileMembersStay();
        locks.ofPlan(planId);
    }

    private List<Owed> wanted(
            Obligation obligation, List<DueDate> dates, Map<UUID, Optional<MembersOverTime>> members) {
        var wanted = new ArrayList<Owed>();
        for (var reporter : obligation.terms().reporterIds()) {
            var group = members.computeIfAbsent(reporter, this::members);
            for (var due : dates) {
                if (group.isEmpty()) {
                    wanted.add(Owed.of(obligation, reporter, null, due));
                } else {
                    group.get()
                            .on(due.lastAcceptableDay())
                            .orElse(List.of())
                            .forEach(unit -> wanted.add(Owed.of(obligation, unit, reporter, due)));
                }
            }
        }
        return wanted;
    }

    private Optional<MembersOverTime> members(UUID reporter) {
        return groups.among(Set.of(reporter)).isEmpty()
                ? Optional.empty()
                : groups.overTime(reporter, ALL_THAT_HAS_ARRIVED);
    }

    private Optional<UUID> record(Obligation obligation, Renewal renewal) {
        var events = new ArrayList<>(publisher.publish(
                obligation.planned(), acts.owe(obligation.planned().planId(), renewal.toOwe())));
        renewal.toWithdraw()
                .forEach((instance, cause) -> events.add(publisher.publish(acts.withdraw(
                        instance, new Decision(cause, reason(cause), null, List.of()), renewal.withdrawnFrom(cause)))));
        return events.isEmpty() ? Optional.empty() : Optional.of(events.getLast());
    }

    private static String reason(Cause cause) {
        return cause == Cause.LEFT_GROUP
                ? "Không thuộc nhóm đơn vị báo cáo vào ngày đến hạn"
                : "Thời hạn của nghĩa vụ báo cáo đã thay đổi";
    }
}
