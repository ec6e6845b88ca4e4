package vn.tiendo.plans.knownunit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.events.units.Share;

/** Shares as they are stored: {@code {"unitId": "weight"}}; a text keeps every digit of a weight. */
@ApplicationScoped
class SharesJson {
    private final ObjectMapper json;

    SharesJson(ObjectMapper json) {
        this.json = json;
    }

    String write(List<Share> shares) {
        try {
            return json.writeValueAsString(shares.stream()
                    .collect(Collectors.toMap(
                            Share::unitId, share -> share.weight().toPlainString())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("shares can be written", e);
        }
    }

    Map<UUID, BigDecimal> read(String text) {
        try {
            return json.readValue(text, new TypeReference<Map<UUID, BigDecimal>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("shares that were written can be read", e);
        }
    }
}
