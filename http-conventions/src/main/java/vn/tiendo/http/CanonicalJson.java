package vn.tiendo.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** One text for equal values, whatever the order of their fields. */
@Singleton
public class CanonicalJson {
    private final ObjectMapper sorted;

    CanonicalJson(ObjectMapper wire) {
        sorted = wire.copy();
        sorted.setConfig(sorted.getSerializationConfig().with(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY));
        sorted.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    /** The text itself, for values that are kept by their hash: SHA-256 of its bytes in UTF-8. */
    public String write(Object value) {
        return new String(bytes(value), StandardCharsets.UTF_8);
    }

    /** SHA-256 of the bytes in hexadecimal, with which anybody who holds them can check them. */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    String sha256(@Nullable Object value, String... salt) {
        MessageDigest digest = digest();
        for (String part : salt) {
            digest.update(bytes(part));
        }
        return HexFormat.of().formatHex(digest.digest(bytes(value)));
    }

    private byte[] bytes(@Nullable Object value) {
        try {
            return sorted.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
