package vn.tiendo.localstack.launcher;

import java.time.Duration;
import java.util.Set;
import vn.tiendo.localstack.TokenKeys;
import vn.tiendo.localstack.samples.SampleLoader;
import vn.tiendo.localstack.samples.ServiceUrls;

/** Fills an empty system with the sample plans. */
final class Samples {

    private final Checkout checkout;
    private final Ports ports;
    private final TokenKeys keys;
    private final Console console;

    Samples(Checkout checkout, Ports ports, TokenKeys keys, Console console) {
        this.checkout = checkout;
        this.ports = ports;
        this.keys = keys;
        this.console = console;
    }

    void load() {
        var urls = new ServiceUrls(
                ports.url(LocalService.UNITS), ports.url(LocalService.PLANS), ports.url(LocalService.REPORTING));
        SampleLoader.load(checkout.samples(), urls, this::token, console.out());
    }

    private String token() {
        return keys.token("samples", Set.of("administrator"), null, Duration.ofMinutes(10));
    }
}
