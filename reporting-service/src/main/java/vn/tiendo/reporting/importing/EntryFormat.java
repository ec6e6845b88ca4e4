package vn.tiendo.reporting.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Column;
import vn.tiendo.exchange.Column.Type;
import vn.tiendo.exchange.Format;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knownindicator.Indicators;

/** A file of entries: who, when, from where, and a column for each indicator. An empty cell states nothing, 0 states zero. */
final class EntryFormat {

    static final String NAME = "progress-entries";
    static final Column EXTERNAL_ID =
            Column.of("externalId", Type.CODE, "Mã ngoài", "External id").must();
    static final Column UNIT_CODE = Column.of("unitCode", Type.CODE, "Mã đơn vị", "Unit code");
    static final Column UNIT_ID = Column.of("unitId", Type.UUID, "Mã hệ thống của đơn vị", "Unit id");
    static final Column SYSTEM = Column.oneOf(
            List.of("ADMINISTRATIVE", "PARTY", "GOVERNMENT", "MASS_ORGANISATION", "ZONE_AUTHORITY"),
            "system",
            "Hệ thống",
            "System");
    static final Column OCCURRED_ON =
            Column.of("occurredOn", Type.DATE, "Ngày phát sinh", "Occurred on").must();
    static final Column SOURCE = Column.of("source", Type.TEXT, "Nguồn", "Source");
    static final Column DOCUMENT_NUMBER = Column.of("documentNumber", Type.CODE, "Số văn bản", "Document number");
    static final Column DOCUMENT_DATE = Column.of("documentDate", Type.DATE, "Ngày văn bản", "Document date");
    static final Column ENTERPRISE =
            Column.of("enterpriseId", Type.UUID, "Mã hệ thống của doanh nghiệp", "Enterprise id");
    static final Column ORGANISATION =
            Column.of("organisationId", Type.UUID, "Mã hệ thống của tổ chức", "Organisation id");
    static final Column PLAN = Column.of("planId", Type.UUID, "Mã hệ thống của kế hoạch", "Plan id");

    private static final List<Column> FIXED = List.of(
            EXTERNAL_ID,
            UNIT_CODE,
            UNIT_ID,
            SYSTEM,
            OCCURRED_ON,
            SOURCE,
            DOCUMENT_NUMBER,
            DOCUMENT_DATE,
            ENTERPRISE,
            ORGANISATION,
            PLAN);

    private final Format format;
    private final List<Indicator> indicators;

    private EntryFormat(List<Indicator> indicators) {
        this.indicators = indicators;
        this.format = new Format(
                NAME,
                Stream.concat(FIXED.stream(), columns(indicators).stream()).toList());
    }

    /** What a template offers: the indicators that may be stated. */
    static Format template(Indicators known) {
        return new EntryFormat(inOrder(known)
                        .filter(indicator -> !indicator.isDerived())
                        .toList())
                .format;
    }

    /** What is read: a derived indicator has its column, too, so that each cell in it is refused by its name. */
    static EntryFormat reading(Indicators known) {
        return new EntryFormat(inOrder(known).toList());
    }

    private static Stream<Indicator> inOrder(Indicators known) {
        return known.all().stream().sorted(Comparator.comparing(Indicator::code).thenComparing(Indicator::id));
    }

    Format format() {
        return format;
    }

    /** The indicators in the order of their columns, which follow the others. */
    List<Indicator> indicators() {
        return indicators;
    }

    Column columnOf(int indicator) {
        return format.columns().get(FIXED.size() + indicator);
    }

    /** What a row states of an indicator, in plain digits; null where it states nothing. */
    static @Nullable String stated(@Nullable String[] values, int indicator) {
        return values[FIXED.size() + indicator];
    }

    static @Nullable String value(@Nullable String[] values, Column column) {
        return values[FIXED.indexOf(column)];
    }

    // A code that several indicators bear, or a name that several do, means none of them.
    private static List<Column> columns(List<Indicator> indicators) {
        var codes = uses(indicators, Indicator::code);
        FIXED.forEach(column -> codes.merge(folded(column.name()), 1L, Long::sum));
        var vi = uses(indicators, Indicator::nameVi);
        var en = uses(indicators, Indicator::nameEn);
        var columns = new ArrayList<Column>(indicators.size());
        for (var indicator : indicators) {
            var name = codes.getOrDefault(folded(indicator.code()), 0L) == 1
                    ? indicator.code()
                    : indicator.id().toString();
            columns.add(Column.of(
                    name, Type.NUMBER, onlyOne(vi, indicator.nameVi(), name), onlyOne(en, indicator.nameEn(), name)));
        }
        return columns;
    }

    private static Map<String, Long> uses(List<Indicator> indicators, Function<Indicator, String> text) {
        return indicators.stream()
                .collect(Collectors.groupingBy(indicator -> folded(text.apply(indicator)), Collectors.counting()));
    }

    private static String onlyOne(Map<String, Long> uses, String label, String otherwise) {
        return uses.getOrDefault(folded(label), 0L) == 1 ? label : otherwise;
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
