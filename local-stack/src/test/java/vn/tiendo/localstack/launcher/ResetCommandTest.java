package vn.tiendo.localstack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ResetCommandTest {

    @TempDir
    private Path directory;

    @BeforeEach
    void aSystemsData() throws Exception {
        var data = new DataDirectory(directory);
        data.create();
        Files.writeString(data.log("units-service"), "…");
        Files.writeString(directory.resolve("somebody's file"), "kept");
    }

    @Test
    void erasesTheSystemAndNothingBesideIt() {
        assertThat(reset("yes\n")).isZero();
        assertThat(directory).isDirectoryNotContaining(path -> Files.isDirectory(path));
        assertThat(directory.resolve("somebody's file")).exists();
    }

    @Test
    void erasesNothingWithoutConsent() {
        assertThat(reset("\n")).isOne();
        assertThat(directory.resolve("logs").resolve("units-service.log")).exists();
    }

    @Test
    void takesSilenceForARefusal() {
        assertThat(reset("")).isOne();
        assertThat(directory.resolve("logs").resolve("units-service.log")).exists();
    }

    private int reset(String typed) {
        var nowhere = new PrintStream(OutputStream.nullOutputStream());
        var command = new ResetCommand(
                new Checkout(directory), new Console(nowhere, nowhere), new BufferedReader(new StringReader(typed)));
        return new CommandLine(command).execute("--data", directory.toString());
    }
}
