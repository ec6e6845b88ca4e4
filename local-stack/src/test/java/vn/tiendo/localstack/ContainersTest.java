package vn.tiendo.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ContainersTest {

    private static final Path FILE = Path.of("../docker-compose.yml");
    private static final Pattern SETTING = Pattern.compile("\\$\\{(TIENDO_\\w+)");

    /** Without an engine: the file alone. Containers of it run where one is. */
    @Test
    void theComposeFileIsOneThatAnEngineTakes() throws Exception {
        assumeTrue(isOnPath("docker-compose"), "there is no docker-compose on the path");
        var check = new ProcessBuilder("docker-compose", "--file", FILE.toString(), "config", "--quiet")
                .redirectErrorStream(true);
        SETTING.matcher(Files.readString(FILE))
                .results()
                .forEach(setting -> check.environment().put(setting.group(1), "given"));
        var process = check.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static boolean isOnPath(String program) throws IOException {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, program))
                .anyMatch(Files::isExecutable);
    }
}
