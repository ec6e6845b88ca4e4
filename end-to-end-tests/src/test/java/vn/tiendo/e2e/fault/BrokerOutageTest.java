package vn.tiendo.e2e.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.e2e.SystemForTests;
import vn.tiendo.e2e.launch.Checkout;

/** A million enterprises take {@code ./tiendo bench faults}, or {@code -Dtiendo.faults.enterprises=1000000}. */
@Tag("slow")
class BrokerOutageTest {

    private static final int ENTRIES = 10_000;
    private static final int ENTERPRISES = Integer.getInteger("tiendo.faults.enterprises", 20_000);

    private Path data;
    private BrokerOutage outage;

    @BeforeEach
    void launch() throws IOException {
        SystemForTests.assumeBuilt();
        data = Files.createTempDirectory("tiendo-outage-");
        outage = new BrokerOutage(Checkout.present(), data, ENTRIES, ENTERPRISES);
    }

    @AfterEach
    void end() {
        if (outage != null) {
            outage.close();
        }
        if (data != null) {
            SystemForTests.erase(data);
        }
    }

    @Test
    void losesNothingAndCountsNothingTwice() throws SQLException, InterruptedException {
        var recounted = outage.run();

        assertThat(recounted).hasSizeGreaterThan(10).allMatch(Recounted::isEqual);
    }
}
