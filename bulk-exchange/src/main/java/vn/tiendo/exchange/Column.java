package vn.tiendo.exchange;

import java.util.List;
import vn.tiendo.http.Language;

/**
 * A column of a kind of file.
 *
 * @param name as programs write it in the header, such as {@code effectiveOn}
 * @param vi as people write it in Vietnamese
 * @param en as people write it in English
 * @param options what an ENUM may be; empty for other types
 */
public record Column(String name, String vi, String en, Type type, boolean required, List<String> options) {

    public enum Type {
        TEXT,
        /** Digits and letters that name something; zeros in front count. */
        CODE,
        DATE,
        NUMBER,
        ENUM,
        UUID
    }

    public Column {
        options = List.copyOf(options);
        if ((type == Type.ENUM) == options.isEmpty()) {
            throw new IllegalArgumentException("An ENUM has options, and nothing else has: " + name);
        }
    }

    public static Column of(String name, Type type, String vi, String en) {
        return new Column(name, vi, en, type, false, List.of());
    }

    public static Column oneOf(List<String> options, String name, String vi, String en) {
        return new Column(name, vi, en, Type.ENUM, false, options);
    }

    public Column must() {
        return new Column(name, vi, en, type, true, options);
    }

    public String label(Language language) {
        return language == Language.VI ? vi : en;
    }
}
