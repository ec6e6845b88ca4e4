package vn.tiendo.http.request;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.http.Caller;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;

class OfficialsBelongToAUnitTest {
    private final UnitRequirement requirement = new UnitRequirement(true);

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"REPORTER", "COMPILER", "PLANNER", "REGISTRAR"})
    void whoWritesForAUnitNeedsOne(Role role) {
        var nobodys = new Caller("official", Set.of(role, Role.VIEWER), null);

        assertThatThrownBy(() -> requirement.check(nobodys)).isInstanceOf(Problem.class);
        assertThatCode(() -> requirement.check(new Caller("official", Set.of(role), UUID.randomUUID())))
                .doesNotThrowAnyException();
        assertThatCode(() -> new UnitRequirement(false).check(nobodys)).doesNotThrowAnyException();
    }

    @Test
    void viewersAdministratorsAndMachinesMayStandForTheCountry() {
        assertThatCode(() -> {
                    requirement.check(new Caller("ministry", Set.of(Role.VIEWER), null));
                    requirement.check(new Caller("operator", Set.of(Role.ADMINISTRATOR, Role.REPORTER), null));
                    requirement.check(new Caller("portal", Set.of(Role.REPORTER), null, Set.of(Scope.PROGRESS_WRITE)));
                })
                .doesNotThrowAnyException();
    }
}
