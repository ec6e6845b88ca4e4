package vn.tiendo.localstack.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void namesATakenPortWithItsPurposeAndARemedy() throws Exception {
        // Given
        var ports = Ports.free();
        try (var somebody = new ServerSocket(ports.kafka(), 1, InetAddress.getLoopbackAddress())) {
            // Then
            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Port " + somebody.getLocalPort() + ", meant for Kafka")
                    .hasMessageContaining("--port-base");
        }
    }

    @Test
    void acceptsPortsThatNobodyHolds() throws Exception {
        assertThatCode(Ports.free()::requireFree).doesNotThrowAnyException();
    }
}
