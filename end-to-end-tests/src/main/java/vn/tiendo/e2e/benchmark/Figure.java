package vn.tiendo.e2e.benchmark;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A closing line of a benchmark. */
public record Figure(
        String name, double value, String unit, @Nullable Double baseline) {

    public static Figure of(String name, double value, String unit) {
        return new Figure(name, value, unit, null);
    }

    @Override
    public String toString() {
        var line = String.format(Locale.ROOT, "figure %s %.1f %s", name, value, unit);
        return baseline == null
                ? line
                : line + String.format(Locale.ROOT, " baseline %.1f ratio %.2f", baseline, value / baseline);
    }
}
