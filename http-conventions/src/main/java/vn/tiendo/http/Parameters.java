package vn.tiendo.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The forms of typed values, the same in the query and in the body. Each throws IllegalArgumentException. */
public final class Parameters {
    private static final Pattern DATE = Pattern.compile("(?:19|2\\d)\\d{2}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("(?:19|2\\d)\\d{2}-\\d{2}");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Parameters() {}

    /** A business date, 1900-01-01 to 2999-12-31. */
    public static LocalDate date(String text) {
        requireForm(DATE, text);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static YearMonth month(String text) {
        requireForm(MONTH, text);
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** RFC 3339 with any offset. */
    public static Instant instant(String text) {
        try {
            if (text.length() < 20 || !DATE.matcher(text.substring(0, 10)).matches()) {
                throw new IllegalArgumentException("not an instant");
            }
            // A plus sign that was not escaped arrives as a space.
            return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static UUID id(String text) {
        requireForm(ID, text);
        return UUID.fromString(text);
    }

    /** Ids between commas. */
    public static List<UUID> ids(String text) {
        return Stream.of(text.split(",", -1)).map(id -> id(id.strip())).toList();
    }

    private static void requireForm(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException("not of the form " + form);
        }
    }
}
