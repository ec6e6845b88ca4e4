package vn.tiendo.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopesOfMachinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"units:read", "plans:read", "progress:read", "reports:read"})
    void whoMayReadIsAViewer(String scope) {
        assertThat(Role.ofScope(scope)).containsExactly(Role.VIEWER);
    }

    @Test
    void eachKindOfWritingIsARole() {
        assertThat(Role.ofScope("progress:write")).containsExactly(Role.REPORTER);
        assertThat(Role.ofScope("reports:write")).containsExactly(Role.COMPILER);
        assertThat(Role.ofScope("plans:write")).containsExactly(Role.PLANNER);
        assertThat(Role.ofScope("units:write")).containsExactly(Role.REGISTRAR);
        assertThat(Role.ofScope("imports:run")).containsExactly(Role.REPORTER, Role.REGISTRAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "administrator", "openid", "progress:*", "PLANS:READ", "plans:read plans:write"})
    void anyOtherScopeGivesNothing(String scope) {
        assertThat(Role.ofScope(scope)).isEmpty();
    }

    @Test
    void aTokenIsLimitedToItsScopesWhateverElseItHolds() {
        var limited = new Caller("portal", Set.of(Role.ADMINISTRATOR), null, Scope.among("openid plans:read profile"));

        assertThat(limited.mayUse(Scope.PLANS_READ)).isTrue();
        assertThat(limited.mayUse(Scope.UNITS_READ)).isFalse();
        assertThat(limited.mayUse(Scope.OPERATIONS_RUN)).isFalse();
    }

    @Test
    void aTokenWithScopesOfOthersOnlyIsNotLimited() {
        var person = new Caller("official", Set.of(Role.PLANNER), null, Scope.among("openid profile email"));

        assertThat(person.mayUse(Scope.PLANS_WRITE)).isTrue();
    }
}
