package vn.tiendo.http;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages of texts; Vietnamese unless the caller prefers English. */
public enum Language {
    VI,
    EN;

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The choice for the value of an Accept-Language header. */
    public static Language preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return VI;
        }
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(acceptLanguage);
            return "en".equals(Locale.lookupTag(ranges, List.of("vi", "en"))) ? EN : VI;
        } catch (IllegalArgumentException malformed) {
            return VI;
        }
    }
}
