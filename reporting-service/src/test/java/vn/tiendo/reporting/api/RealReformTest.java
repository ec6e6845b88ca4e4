package vn.tiendo.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The reform of 1 July 2025 on the real units: a figure on each old commune, and not one lost in any borders. */
@OnRealStack
@Tag("slow")
class RealReformTest {

    private static final QuickHttp HTTP = new QuickHttp();
    private static final List<String> BORDERS = List.of("2025-06-30", "2025-07-01", "2026-06-30");

    @Test
    void nationalAndProvincialTotalsAreEqualInAllBordersBucketsIncluded() {
        Assumptions.assumeTrue(RealReform.isHere(), "the administrative units are not beside this checkout: skipped");
        var reform = new RealReform();
        ForeignFacts.arriveAll(reform.events());
        var placed = ForeignFacts.flow();
        var oldCommunes = reform.oldUnits("COMMUNE");
        enter(oldCommunes, placed, "2025-03-01");

        assertThat(oldCommunes).hasSize(10_035);
        for (var borders : BORDERS) {
            assertThat(figure(placed, null, borders)).as(borders).isEqualTo(10_035);
            assertThat(totalOf(
                            borders.equals("2025-06-30") ? reform.oldUnits("PROVINCE") : reform.newUnits("PROVINCE"),
                            placed,
                            borders))
                    .as("all provinces in the borders of " + borders)
                    .isEqualTo(10_035);
        }
        reform.provinces()
                .forEach((present, former) -> assertThat(figure(placed, present, "2026-06-30"))
                        .as("a present province and its predecessors")
                        .isEqualTo(totalOf(former, placed, "2025-06-30")));
        assertThat(totalOf(reform.newUnits("COMMUNE"), placed, "2025-07-01")
                        + inBuckets(reform.newUnits("PROVINCE"), placed, "2025-07-01"))
                .as("communes and named buckets")
                .isEqualTo(10_035);
    }

    private static void enter(List<UUID> units, UUID indicator, String on) {
        var file = new StringBuilder("externalId,unitId,occurredOn,I-%s%n".formatted(indicator));
        for (var unit : units) {
            file.append("%s,%s,%s,1%n".formatted(unit, unit, on));
        }
        assertThat(ImportCalls.done("", file.toString()).getInt("counts.created"))
                .isEqualTo(units.size());
    }

    private static <T> List<T> atOnce(List<UUID> units, Function<UUID, T> work) {
        try (var pool = Executors.newFixedThreadPool(8)) {
            var started = units.stream()
                    .map(unit -> pool.submit(() -> work.apply(unit)))
                    .toList();
            return started.stream().map(RealReformTest::result).toList();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int totalOf(List<UUID> units, UUID indicator, String borders) {
        return atOnce(units, unit -> figure(indicator, unit, borders)).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static int inBuckets(List<UUID> units, UUID indicator, String borders) {
        return atOnce(units, unit -> ask("/v1/unassigned-figures", indicator, unit, borders)).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** @param unit null for the whole system */
    private static int figure(UUID indicator, @Nullable UUID unit, String borders) {
        return ask("/v1/figures", indicator, unit, borders);
    }

    private static int ask(String path, UUID indicator, @Nullable UUID unit, String borders) {
        return HTTP.value(
                path,
                Map.of(
                        "indicator",
                        indicator.toString(),
                        "period",
                        "2025",
                        "at",
                        "2026-06-30",
                        "borders",
                        borders,
                        unit == null ? "system" : "unit",
                        unit == null ? "ADMINISTRATIVE" : unit.toString()));
    }
}
