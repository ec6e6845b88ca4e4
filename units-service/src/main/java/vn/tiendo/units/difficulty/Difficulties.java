package vn.tiendo.units.difficulty;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Authority;
import vn.tiendo.http.CurrentCaller;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Violations;
import vn.tiendo.units.enterprise.EnterpriseRegister;
import vn.tiendo.units.unit.UnitRegister;

/** Raises difficulties and proposals, and answers them, in the running transaction. */
@ApplicationScoped
class Difficulties {
    private static final AsOf ALL = new AsOf(LocalDate.of(2999, 12, 31), Instant.parse("9999-01-01T00:00:00Z"));

    private final DifficultyRows rows;
    private final UnitRegister units;
    private final EnterpriseRegister enterprises;
    private final Authority authority;
    private final CurrentCaller caller;

    Difficulties(
            DifficultyRows rows,
            UnitRegister units,
            EnterpriseRegister enterprises,
            Authority authority,
            CurrentCaller caller) {
        this.rows = rows;
        this.units = units;
        this.enterprises = enterprises;
        this.authority = authority;
        this.caller = caller;
    }

    /** 403; 422 UNKNOWN_UNIT, UNIT_NOT_IN_FORCE, UNKNOWN_ENTERPRISE, ENTERPRISE_NOT_YET_REGISTERED. */
    Difficulty raise(DifficultyRequest request) {
        var violations = new Violations();
        checkUnit(request.unitId(), request.raisedOn(), "#/unitId", violations);
        checkUnit(request.toAnswerById(), request.raisedOn(), "#/toAnswerById", violations);
        if (request.enterpriseId() != null) {
            enterprises.requireKnown(request.enterpriseId(), request.raisedOn(), "#/enterpriseId", violations);
        }
        violations.throwIfAny();
        authority.over(request.unitId(), request.raisedOn());
        var kind = Objects.requireNonNullElse(request.kind(), DifficultyKind.DIFFICULTY);
        return rows.add(
                UuidCreator.getTimeOrderedEpoch(), kind, request, caller.get().subject());
    }

    /** By a caller of the unit that must answer. 403; 404; 422 ANSWERED_BEFORE_RAISED. */
    Answer answer(UUID difficultyId, AnswerRequest request) {
        var difficulty = rows.byId(difficultyId, ALL).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
        authority.over(difficulty.toAnswerById(), request.answeredOn());
        if (request.answeredOn().isBefore(difficulty.raisedOn())) {
            throw Problem.of(422, "ANSWERED_BEFORE_RAISED", difficulty.raisedOn())
                    .at("#/answeredOn");
        }
        return rows.answer(difficultyId, request, caller.get().subject());
    }

    private void checkUnit(UUID unitId, LocalDate on, String pointer, Violations violations) {
        var standing = units.keep(unitId, on);
        if (standing.isEmpty()) {
            violations.add(pointer, "UNKNOWN_UNIT");
        } else if (!standing.get().inForce()) {
            violations.add(pointer, "UNIT_NOT_IN_FORCE", on);
        }
    }
}
