package vn.tiendo.localstack.token;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.localstack.PrivateFile;

/** The machines of a local system, in a file that only its owner reads; one made while the system runs counts at once. */
public final class MachineClients {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;

    private final Path file;

    public MachineClients(Path file) {
        this.file = file;
    }

    /** The secret is told this once. */
    public record Made(MachineClient client, String secret) {}

    public Made make(String name, Set<String> scopes, @Nullable UUID unit) throws IOException {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var client = new MachineClient(UUID.randomUUID().toString(), name, MachineClient.hashOf(secret), scopes, unit);
        var all = new ArrayList<>(all());
        all.add(client);
        PrivateFile.write(file, JSON.writeValueAsString(all));
        return new Made(client, secret);
    }

    /** The client with this id and this secret; empty when either is wrong. */
    Optional<MachineClient> identified(String id, String secret) throws IOException {
        return all().stream()
                .filter(client -> client.id().equals(id) && client.holds(secret))
                .findFirst();
    }

    private List<MachineClient> all() throws IOException {
        return Files.exists(file)
                ? JSON.readValue(Files.readString(file), new TypeReference<List<MachineClient>>() {})
                : List.of();
    }
}
