package vn.tiendo.units.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.tiendo.events.units.GroupChanged;
import vn.tiendo.events.units.GroupRule;
import vn.tiendo.units.group.GroupAct;
import vn.tiendo.units.group.GroupPublisher;
import vn.tiendo.units.group.Membership;

/** Acts on groups as events; the subject is the group. */
@ApplicationScoped
class GroupEvents implements GroupPublisher {
    private final UnitsOutbox outbox;

    GroupEvents(UnitsOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public UUID changed(GroupAct act) {
        return outbox.append(new GroupChanged(
                act.groupId(),
                act.unitId(),
                act.effectiveOn(),
                act.recordedAt(),
                act.name(),
                act.membership() instanceof Membership.Listed listed ? listed.units() : null,
                act.membership() instanceof Membership.ByRule rule ? rule(rule) : null));
    }

    private static GroupRule rule(Membership.ByRule rule) {
        return new GroupRule(rule.system().name(), rule.under(), rule.kinds(), rule.level(), rule.except());
    }
}
