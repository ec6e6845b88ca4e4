package vn.tiendo.localstack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.localstack.EmbeddedPostgres18;
import vn.tiendo.localstack.FreePort;

class LeftoversTest {

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private DataDirectory data;
    private Leftovers leftovers;

    @BeforeEach
    void aDataDirectory() throws Exception {
        data = new DataDirectory(directory);
        data.create();
        leftovers = new Leftovers(data, new Console(new PrintStream(said), new PrintStream(said)));
    }

    @Test
    void endsAServiceThatAKilledSupervisorLeft() throws Exception {
        // Given
        var abandoned =
                AbandonedProcess.start(ProcessMark.of(LocalService.PLANS, data).arguments());
        noted(LocalService.PLANS, abandoned);
        // When
        boolean found = leftovers.end();
        // Then
        assertThat(found).isTrue();
        assertThat(abandoned.isAlive()).isFalse();
        assertThat(said.toString()).contains("plans-service", Long.toString(abandoned.pid()));
    }

    @Test
    void sparesAForeignProcessThatHasTheNumberNow() throws Exception {
        // Given
        var foreign = AbandonedProcess.start(List.of("-Dsomebody=else"));
        noted(LocalService.PLANS, foreign);
        // When
        boolean found = leftovers.end();
        // Then
        assertThat(found).isFalse();
        assertThat(foreign.isAlive()).isTrue();
        foreign.destroy();
    }

    @Test
    void sparesTheSameServiceOfAnotherDataDirectory() throws Exception {
        // Given
        var other = new DataDirectory(directory.resolve("other"));
        var theirs =
                AbandonedProcess.start(ProcessMark.of(LocalService.PLANS, other).arguments());
        noted(LocalService.PLANS, theirs);
        // When
        boolean found = leftovers.end();
        // Then
        assertThat(found).isFalse();
        assertThat(theirs.isAlive()).isTrue();
        theirs.destroy();
    }

    @Test
    void stopsAPostgresThatWasLeftAndLetsTheNextOneStart() throws Exception {
        // Given
        var port = FreePort.next();
        var abandoned = EmbeddedPostgres18.start(data.postgres(), port, data.passwords());
        assertThat(abandoned.port()).isEqualTo(port);
        // When
        boolean found = leftovers.end();
        // Then
        assertThat(found).isTrue();
        abandoned.close(); // only its lock of this JVM is left
        try (var next = EmbeddedPostgres18.start(data.postgres(), port, data.passwords())) {
            assertThat(next.connect("postgres").isValid(1)).isTrue();
        }
    }

    private void noted(LocalService service, Process process) throws Exception {
        new PidFile(data.run(service.title() + ".pid")).write(process.pid());
    }
}
