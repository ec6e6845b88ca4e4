package vn.tiendo.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.http.sample.NotesDatabase;
import vn.tiendo.localstack.testing.StackForTests;

/** The sample service with a certificate made for it: TLS on its port, and nothing else. */
@QuarkusTest
@TestProfile(SpeakingTlsTest.WithACertificate.class)
@WithTestResource(NotesDatabase.class)
@Tag("slow")
class SpeakingTlsTest {

    private static final String PASSWORD = "of-this-test-only";

    public static final class WithACertificate implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                var directory = Files.createTempDirectory("tls");
                var store = keyStore(directory);
                return Map.of(
                        "TIENDO_TLS_CERTIFICATE",
                                pem(
                                        directory,
                                        "CERTIFICATE",
                                        store.getCertificate("tiendo").getEncoded()),
                        "TIENDO_TLS_KEY",
                                pem(
                                        directory,
                                        "PRIVATE KEY",
                                        ((PrivateKey) store.getKey("tiendo", PASSWORD.toCharArray())).getEncoded()),
                        "quarkus.http.test-ssl-port", Integer.toString(freePort()),
                        "tests.tls.directory", directory.toString());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static KeyStore keyStore(Path directory) throws Exception {
        var file = directory.resolve("store.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "tiendo",
                        "-keyalg",
                        "EC",
                        "-validity",
                        "2",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost,ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        assertThat(new String(made.getInputStream().readAllBytes()) + made.waitFor())
                .endsWith("0");
        return KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
    }

    private static String pem(Path directory, String kind, byte[] der) throws IOException {
        var text = "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der) + "\n-----END " + kind + "-----\n";
        return Files.writeString(directory.resolve(kind.replace(' ', '-') + ".pem"), text)
                .toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static HttpClient trusting() throws Exception {
        var directory = ConfigProvider.getConfig().getValue("tests.tls.directory", String.class);
        var file = Path.of(directory, "store.p12").toFile();
        var pair = KeyStore.getInstance(file, PASSWORD.toCharArray());
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("tiendo", pair.getCertificate("tiendo"));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        var tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(tls).build();
    }

    private static HttpRequest notes(String scheme) {
        int port = ConfigProvider.getConfig().getValue("quarkus.http.test-ssl-port", Integer.class);
        return HttpRequest.newBuilder(URI.create(scheme + "://localhost:" + port + "/v1/notes"))
                .header("Authorization", "Bearer " + StackForTests.get().token("tester", Set.of("viewer"), null))
                .build();
    }

    @Test
    void answersEncryptedAndAsksForEncryptionFromNowOn() throws Exception {
        try (var http = trusting()) {
            var answer = http.send(notes("https"), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).contains("max-age=31536000");
        }
    }

    @Test
    void answersNothingInTheClear() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            assertThatThrownBy(() -> http.send(notes("http"), HttpResponse.BodyHandlers.ofString()))
                    .isInstanceOf(IOException.class);
        }
    }
}
