package vn.tiendo.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A state as the audit keeps it: as it was answered, without secrets; what is very large only by its hash. */
@Singleton
class AuditedState {
    static final String WITHHELD = "***";
    private static final int MOST_CHARACTERS = 32 * 1024;
    private static final Pattern SECRET =
            Pattern.compile("secret|password|passphrase|private_?key|access_?token|refresh_?token");

    private final ObjectMapper json;

    AuditedState(ObjectMapper json) {
        this.json = json;
    }

    @Nullable
    String of(@Nullable Object state) {
        try {
            return state == null ? null : ofText(json.writeValueAsString(state));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for a state that is written already. */
    String ofText(String state) {
        try {
            return bounded(mayHoldSecrets(state) ? withoutSecrets(state) : state);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean mayHoldSecrets(String text) {
        return SECRET.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    private String withoutSecrets(String state) throws JsonProcessingException {
        JsonNode tree = json.readTree(state);
        withhold(tree);
        return json.writeValueAsString(tree);
    }

    private static void withhold(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                if (mayHoldSecrets(field.getKey())) {
                    field.setValue(object.textNode(WITHHELD));
                } else {
                    withhold(field.getValue());
                }
            });
        } else if (node instanceof ArrayNode array) {
            array.forEach(AuditedState::withhold);
        }
    }

    // A plan of thousands of cells is kept as acts under its subject; the hash says which of its states was meant.
    private String bounded(String state) throws JsonProcessingException {
        if (state.length() <= MOST_CHARACTERS) {
            return state;
        }
        byte[] bytes = state.getBytes(StandardCharsets.UTF_8);
        return json.writeValueAsString(
                Map.of("sha256", CanonicalJson.sha256(bytes), "bytes", Integer.toString(bytes.length)));
    }
}
