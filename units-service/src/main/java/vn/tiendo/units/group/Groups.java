package vn.tiendo.units.group;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.CurrentCaller;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Violations;
import vn.tiendo.units.unit.UnitStandings;

/** Creates and changes groups, in the running transaction. */
@ApplicationScoped
class Groups {

    static final Instant ALL_THAT_IS_KNOWN = Instant.parse("9999-01-01T00:00:00Z");

    private final GroupActs acts;
    private final UnitStandings units;
    private final CurrentCaller caller;
    private final GroupPublisher publisher;

    Groups(GroupActs acts, UnitStandings units, CurrentCaller caller, GroupPublisher publisher) {
        this.acts = acts;
        this.units = units;
        this.caller = caller;
        this.publisher = publisher;
    }

    /** An act and the event that tells it. */
    record Recorded(GroupAct act, UUID event) {}

    /** 422 MEMBERS_OR_RULE, UNKNOWN_UNIT, UNIT_NOT_IN_FORCE, NAMED_TWICE. */
    Recorded create(GroupRequest request) {
        var violations = new Violations();
        require(request.unitId(), request.effectiveOn(), "#/unitId", violations);
        check(request.members(), request.rule(), true, request.effectiveOn(), violations);
        violations.throwIfAny();
        var groupId = UuidCreator.getTimeOrderedEpoch();
        acts.begin(groupId, request.unitId());
        return append(new GroupActs.Fresh(groupId, request.effectiveOn(), request.name(), request.membership()));
    }

    /** 404; 422 NOTHING_CHANGES, GROUP_NOT_IN_FORCE and those of a creation. */
    Recorded change(UUID groupId, GroupChangeRequest request) {
        if (UnitGroup.in(new AsOf(request.effectiveOn(), ALL_THAT_IS_KNOWN), acts.of(groupId, ALL_THAT_IS_KNOWN))
                .isEmpty()) {
            throw Problem.of(422, "GROUP_NOT_IN_FORCE", request.effectiveOn()).at("#/effectiveOn");
        }
        if (request.name() == null && request.membership() == null) {
            throw Problem.of(422, "NOTHING_CHANGES");
        }
        var violations = new Violations();
        check(request.members(), request.rule(), false, request.effectiveOn(), violations);
        violations.throwIfAny();
        return append(new GroupActs.Fresh(groupId, request.effectiveOn(), request.name(), request.membership()));
    }

    private Recorded append(GroupActs.Fresh fresh) {
        var act = acts.append(fresh, caller.get().subject());
        return new Recorded(act, publisher.changed(act));
    }

    private void check(
            @Nullable List<UUID> members,
            @Nullable GroupRuleRequest rule,
            boolean required,
            LocalDate on,
            Violations violations) {
        if (members != null && rule != null || required && members == null && rule == null) {
            violations.add("#/members", "MEMBERS_OR_RULE");
        }
        if (members != null) {
            checkMembers(members, on, violations);
        }
        if (rule != null && rule.under() != null) {
            require(rule.under(), on, "#/rule/under", violations);
        }
    }

    private void checkMembers(List<UUID> members, LocalDate on, Violations violations) {
        var seen = new HashSet<UUID>();
        for (int i = 0; i < members.size(); i++) {
            if (!seen.add(members.get(i))) {
                violations.add("#/members/" + i, "NAMED_TWICE");
            } else {
                require(members.get(i), on, "#/members/" + i, violations);
            }
        }
    }

    private void require(UUID unit, LocalDate on, String pointer, Violations violations) {
        var life = units.life(unit, ALL_THAT_IS_KNOWN);
        if (life.isEmpty()) {
            violations.add(pointer, "UNKNOWN_UNIT");
        } else if (!life.get().isInForceOn(on)) {
            violations.add(pointer, "UNIT_NOT_IN_FORCE", on);
        }
    }
}
