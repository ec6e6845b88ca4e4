package vn.tiendo.localstack.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import vn.tiendo.localstack.TokenKeys;
import vn.tiendo.localstack.samples.SampleLoader;
import vn.tiendo.localstack.samples.ServiceUrls;

/** Fills an empty system with plans of a directory. */
final class Samples {

    private final Ports ports;
    private final TokenKeys keys;
    private final Console console;

    Samples(Ports ports, TokenKeys keys, Console console) {
        this.ports = ports;
        this.keys = keys;
        this.console = console;
    }

    void load(Path directory) {
        var urls = new ServiceUrls(
                ports.url(LocalService.UNITS), ports.url(LocalService.PLANS), ports.url(LocalService.REPORTING));
        SampleLoader.load(directory, urls, this::token, console.out());
    }

    private String token() {
        return keys.token("samples", Set.of("administrator"), null, Duration.ofMinutes(10));
    }
}
