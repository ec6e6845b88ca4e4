package vn.tiendo.exchange.reading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Cell;
import vn.tiendo.exchange.Column;
import vn.tiendo.exchange.Format;
import vn.tiendo.exchange.Limits;
import vn.tiendo.exchange.Notation;
import vn.tiendo.exchange.Rejection;
import vn.tiendo.exchange.Row;
import vn.tiendo.http.PersonalIdentifier;
import vn.tiendo.http.request.TextRules;

/**
 * Makes values of cells, in one form whatever the file: texts clean, dates as 2026-01-31, numbers in plain digits with a
 * point. Everything that is wrong with a row is said at once.
 */
public final class CellReader {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{2}|\\d{4})");
    private static final Pattern GUARDED =
            Pattern.compile("'(?:[\\t\\r\\n]|\\s*[=+\\-@\uff1d\uff0b\uff0d\uff20]).*", Pattern.DOTALL);
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    private final Format format;
    private final Notation notation;
    private final Limits limits;

    public CellReader(Format format, Notation notation, Limits limits) {
        this.format = format;
        this.notation = notation;
        this.limits = limits;
    }

    /** The values in the order of the format, null for an empty cell; null when any of them was refused. */
    public @Nullable String @Nullable [] read(Row row, Consumer<Rejection> refused) {
        var values = new @Nullable String[format.size()];
        boolean good = true;
        for (int place = 0; place < values.length; place++) {
            var column = format.columns().get(place);
            var cell = row.cells().get(place);
            try {
                values[place] = value(column, cell);
                if (values[place] == null && column.required()) {
                    throw new Refused("REQUIRED");
                }
            } catch (Refused e) {
                refused.accept(Rejection.ofCell(row, column, cell.text(), e.code, e.arguments));
                good = false;
            }
        }
        return good ? values : null;
    }

    @SuppressWarnings("serial") // It never leaves this class.
    private static final class Refused extends Exception {
        private final String code;
        private final Object[] arguments;

        Refused(String code, Object... arguments) {
            super(code, null, false, false);
            this.code = code;
            this.arguments = arguments;
        }
    }

    private @Nullable String value(Column column, Cell cell) throws Refused {
        if (cell.text().isEmpty()) {
            return null;
        }
        if (cell.text().contains(IdentifierMask.MASK)) {
            throw new Refused("PERSONAL_IDENTIFIER");
        }
        return switch (cell.kind()) {
            case FORMULA -> throw new Refused("FORMULA_IN_CELL");
            case ERROR -> throw new Refused("CELL_UNREADABLE");
            case DATE -> day(column, cell);
            case NUMBER -> number(column, cell.text());
            case TEXT -> text(column, clean(cell.text()));
        };
    }

    private static String day(Column column, Cell cell) throws Refused {
        if (column.type() != Column.Type.DATE) {
            throw new Refused("CELL_IS_DATE");
        }
        return inRange(LocalDate.parse(cell.text()));
    }

    private @Nullable String number(Column column, String digits) throws Refused {
        return switch (column.type()) {
            case NUMBER -> plain(digits);
            case DATE -> throw new Refused("DATE_UNREADABLE");
            default -> text(column, digits);
        };
    }

    private String clean(String given) throws Refused {
        if (given.length() > limits.characters()) {
            throw new Refused("TEXT_TOO_LONG", limits.characters());
        }
        if (PlainText.is(given)) {
            return given;
        }
        var text = TextRules.clean(given).strip();
        Optional<String> refusal = TextRules.refusal(text);
        if (refusal.isPresent()) {
            throw new Refused(refusal.get());
        }
        if (LegacyEncoding.isIn(text)) {
            throw new Refused("LEGACY_ENCODING");
        }
        return text.startsWith("'") && GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }

    private @Nullable String text(Column column, String text) throws Refused {
        if (text.isEmpty()) {
            return null;
        }
        if (PersonalIdentifier.isIn(text)) {
            throw new Refused("PERSONAL_IDENTIFIER");
        }
        return switch (column.type()) {
            case TEXT, CODE -> text;
            case DATE -> date(text);
            case NUMBER -> plain(notation.plain(text).orElseThrow(() -> unreadable(text)));
            case ENUM -> option(column, text);
            case UUID -> id(text);
        };
    }

    private Refused unreadable(String text) {
        boolean couldBe = notation == Notation.UNDECLARED
                && (Notation.VI.plain(text).isPresent()
                        || Notation.EN.plain(text).isPresent());
        return new Refused(couldBe ? "NUMBER_NEEDS_LOCALE" : "NUMBER_UNREADABLE");
    }

    private static String plain(String digits) throws Refused {
        if (digits.length() > 40) {
            throw new Refused("TOO_MANY_DIGITS", 40);
        }
        var number = new BigDecimal(digits);
        // A short exponent can make a number as long as the memory.
        if (Math.abs((long) number.scale()) > 40) {
            throw new Refused("TOO_MANY_DIGITS", 40);
        }
        return number.toPlainString();
    }

    private static String date(String text) throws Refused {
        var usual = UsualDate.read(text);
        if (usual != null) {
            return inRange(usual);
        }
        Matcher day = DAY.matcher(text);
        try {
            if (!day.matches()) {
                return inRange(LocalDate.parse(text));
            }
            if (day.group(3).length() == 2) {
                throw new Refused("YEAR_OF_TWO_DIGITS");
            }
            return inRange(LocalDate.of(number(day, 3), number(day, 2), number(day, 1)));
        } catch (DateTimeException e) {
            throw new Refused("DATE_UNREADABLE");
        }
    }

    private static int number(Matcher day, int group) {
        return Integer.parseInt(day.group(group));
    }

    private static String inRange(LocalDate day) throws Refused {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new Refused("DATE_UNREADABLE");
        }
        return day.toString();
    }

    private static String option(Column column, String text) throws Refused {
        var wanted = text.toUpperCase(Locale.ROOT);
        if (!column.options().contains(wanted)) {
            throw new Refused("NOT_ONE_OF", String.join(", ", column.options()));
        }
        return wanted;
    }

    private static String id(String text) throws Refused {
        try {
            return UUID.fromString(text).toString();
        } catch (IllegalArgumentException e) {
            throw new Refused("INVALID_ID");
        }
    }
}
