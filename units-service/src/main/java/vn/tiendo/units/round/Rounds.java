package vn.tiendo.units.round;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.tiendo.http.Authority;
import vn.tiendo.http.CurrentCaller;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Violations;
import vn.tiendo.units.enterprise.EnterpriseRegister;
import vn.tiendo.units.enterprise.EnterpriseWatch;
import vn.tiendo.units.unit.UnitRegister;

/** Begins rounds and records what they find. Results, their events and what follows are one transaction. */
@ApplicationScoped
class Rounds {
    private static final Instant ALL_THAT_IS_KNOWN = Instant.parse("9999-01-01T00:00:00Z");

    /** When the results were recorded, and the ids of the events that tell of them. */
    record Recorded(Instant at, List<UUID> events) {}

    private final RoundRows rows;
    private final UnitRegister units;
    private final EnterpriseRegister enterprises;
    private final EnterpriseWatch watch;
    private final RoundPublisher publisher;
    private final Authority authority;
    private final CurrentCaller caller;

    Rounds(
            RoundRows rows,
            UnitRegister units,
            EnterpriseRegister enterprises,
            EnterpriseWatch watch,
            RoundPublisher publisher,
            Authority authority,
            CurrentCaller caller) {
        this.rows = rows;
        this.units = units;
        this.enterprises = enterprises;
        this.watch = watch;
        this.publisher = publisher;
        this.authority = authority;
        this.caller = caller;
    }

    /** A new round. 403; 422 UNKNOWN_UNIT, UNIT_NOT_IN_FORCE, UNKNOWN_ENTERPRISE, ENTERPRISE_NOT_YET_REGISTERED. */
    Round begin(RoundRequest request) {
        var violations = new Violations();
        var standing = units.keep(request.unitId(), request.heldOn());
        if (standing.isEmpty()) {
            violations.add("#/unitId", "UNKNOWN_UNIT");
        } else if (!standing.get().inForce()) {
            violations.add("#/unitId", "UNIT_NOT_IN_FORCE", request.heldOn());
        }
        enterprises.requireAllKnown(request.enterprises(), request.heldOn(), i -> "#/enterpriseIds/" + i, violations);
        violations.throwIfAny();
        authority.over(request.unitId(), request.heldOn());
        var kind = Objects.requireNonNullElse(request.kind(), RoundKind.SURVEY);
        return rows.begin(
                UuidCreator.getTimeOrderedEpoch(), request, kind, caller.get().subject());
    }

    /** Results of a round. 403; 404; 422 REPEATED_ENTERPRISE, NOT_IN_THE_ROUND, FIGURE_NAME_INVALID, UNKNOWN_ENTERPRISE. */
    Recorded record(UUID roundId, List<StatedResult> results) {
        var round = byId(roundId, ALL_THAT_IS_KNOWN);
        authority.over(round.unitId(), round.heldOn());
        check(round, results);
        var named = results.stream().map(StatedResult::enterpriseId).toList();
        watch.hold(named);
        var at = rows.add(roundId, results, caller.get().subject());
        var events = new ArrayList<>(publisher.found(results.stream()
                .map(result -> new RoundPublisher.Found(
                        result.enterpriseId(),
                        roundId,
                        round.heldOn(),
                        at,
                        result.outcome().name(),
                        result.figures()))
                .toList()));
        events.addAll(watch.touched(named));
        return new Recorded(at, events);
    }

    Round byId(UUID roundId, Instant knownAt) {
        return rows.byId(roundId, knownAt).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
    }

    private void check(Round round, List<StatedResult> results) {
        var violations = new Violations();
        var named = results.stream().map(StatedResult::enterpriseId).toList();
        var seen = new HashSet<UUID>();
        var strangers = round.listed() ? new HashSet<>(rows.strangers(round.id(), named)) : new HashSet<UUID>();
        for (int i = 0; i < results.size(); i++) {
            var place = "#/results/" + i;
            if (!seen.add(named.get(i))) {
                violations.add(place + "/enterpriseId", "REPEATED_ENTERPRISE");
            } else if (strangers.contains(named.get(i))) {
                violations.add(place + "/enterpriseId", "NOT_IN_THE_ROUND");
            }
            results.get(i).check(place, violations);
        }
        if (!round.listed()) {
            enterprises.requireAllKnown(named, round.heldOn(), i -> "#/results/" + i + "/enterpriseId", violations);
        }
        violations.throwIfAny();
    }
}
