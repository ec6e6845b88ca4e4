package vn.tiendo.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** One text for equal values, whatever the order of their fields. */
@Singleton
class CanonicalJson {
    private final ObjectMapper sorted;

    CanonicalJson(ObjectMapper wire) {
        sorted = wire.copy();
        sorted.setConfig(sorted.getSerializationConfig().with(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY));
        sorted.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    String sha256(@Nullable Object value, String... salt) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : salt) {
                digest.update(sorted.writeValueAsBytes(part));
            }
            digest.update(sorted.writeValueAsBytes(value));
            return HexFormat.of().formatHex(digest.digest());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
