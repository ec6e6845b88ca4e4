package vn.tiendo.reporting.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallingPublicAddressesOnlyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "192.0.2.1",
                "198.18.0.1",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::127.0.0.1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fdab::1",
                "ff02::1",
                "2001:db8::1",
                "2001::1",
                "64:ff9b::10.0.0.1",
                "2002:7f00:1::1"
            })
    void refusesWhatThePublicInternetDoesNotReach(String address) {
        assertThat(PublicAddresses.contain(InetAddress.ofLiteral(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "100.63.255.255",
                "172.32.0.1",
                "192.167.255.255",
                "198.20.0.1",
                "203.162.0.181",
                "2606:4700::1111",
                "64:ff9b::1.1.1.1",
                "2002:101:101::1"
            })
    void allowsTheOthers(String address) {
        assertThat(PublicAddresses.contain(InetAddress.ofLiteral(address))).isTrue();
    }

    @Test
    void readsCompleteUrlsOnly() {
        assertThat(ReceiverUrl.read("https://cong.example.vn/nhan?x=1"))
                .get()
                .satisfies(url -> assertThat(url.port()).isEqualTo(443))
                .satisfies(url -> assertThat(url.pathAndQuery()).isEqualTo("/nhan?x=1"));
        assertThat(ReceiverUrl.read("https://[::1]:8443"))
                .get()
                .satisfies(url -> assertThat(url.host()).isEqualTo("::1"))
                .satisfies(url -> assertThat(url.pathAndQuery()).isEqualTo("/"));
        for (var wrong : new String[] {
            "ftp://a.example",
            "//a.example/",
            "/nhan",
            "https://",
            "https://u:p@a.example/",
            "https://a.example/#x",
            "file:///etc/passwd",
            "https://a b.example/"
        }) {
            assertThat(ReceiverUrl.read(wrong)).as(wrong).isEmpty();
        }
    }
}
