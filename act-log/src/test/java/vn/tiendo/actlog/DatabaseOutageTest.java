package vn.tiendo.actlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseOutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "53300", "57P01", "57P03", "58030", "40001", "55P03", "25006"})
    void isBehindWhatPassesByItself(String state) {
        var said = new SQLException("said by the server", state);
        assertThat(DatabaseOutage.behind(new IllegalStateException(said))).contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22003", "42601"})
    void isNotBehindWhatComesAgain(String state) {
        assertThat(DatabaseOutage.isBehind(new IllegalStateException(new SQLException("refused", state))))
                .isFalse();
    }

    @Test
    void isBehindAPoolThatGivesNoConnection() {
        assertThat(DatabaseOutage.isBehind(new SQLException("Sorry, acquisition timeout!")))
                .isTrue();
    }

    @Test
    void isFoundWhereATransactionManagerPutsIt() {
        var rolledBack = new IllegalStateException("rolled back");
        rolledBack.addSuppressed(new RuntimeException(new SQLException("gone", "08006")));
        assertThat(DatabaseOutage.isBehind(new RuntimeException(rolledBack))).isTrue();
    }

    @Test
    void isNotBehindAFaultOfOurs() {
        assertThat(DatabaseOutage.isBehind(new IllegalStateException("ours"))).isFalse();
    }
}
