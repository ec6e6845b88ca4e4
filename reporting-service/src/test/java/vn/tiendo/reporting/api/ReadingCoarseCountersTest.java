package vn.tiendo.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.reporting.api.Api.as;
import static vn.tiendo.reporting.api.Api.correction;
import static vn.tiendo.reporting.api.Api.entered;
import static vn.tiendo.reporting.api.Api.horizon;
import static vn.tiendo.reporting.api.Api.post;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.reporting.ledger.CoarseCounters;
import vn.tiendo.reporting.ledger.OwnFigures;
import vn.tiendo.reporting.ledger.OwnFigures.OwnFigure;
import vn.tiendo.reporting.ledger.OwnFigures.Span;

/** Years, months, days and what was recorded since say together what the days alone say, at any instant. */
@OnRealStack
class ReadingCoarseCountersTest {

    private static final Instant LONG_AGO = Instant.parse("2023-01-01T00:00:00Z");
    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    OwnFigures figures;

    @Inject
    CoarseCounters counters;

    @Inject
    Jdbi jdbi;

    private UUID admitted;
    private List<UUID> units = List.of();

    @BeforeEach
    void twoUnits() {
        units = List.of(ForeignFacts.unit("a", null), ForeignFacts.unit("b", null));
        admitted = ForeignFacts.flow();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void stretchesSumUpWhatTheDaysSayAtAnyInstant(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            recordedLongAgo(random);
        }
        rebuild();
        var horizons = new ArrayList<Instant>();
        for (int i = 0; i < 15; i++) {
            report(random);
            horizons.add(Instant.parse(horizon()));
            if (i % 5 == 4) {
                fold();
            }
        }
        for (int i = 0; i < 30; i++) {
            horizons.add(LONG_AGO.plus(Duration.ofHours(random.nextInt(3 * 365 * 24))));
        }

        horizons.forEach(knownAt -> assertSameAsDays(knownAt, random));
    }

    @Test
    void yearsThatWereNeverSummedUpAreReadByTheirMonthsUntilTheyAre() {
        var random = new Random(4);
        for (int i = 0; i < 40; i++) {
            recordedLongAgo(random);
        }
        rebuild();
        // Nobody else sums up meanwhile: who does so holds this row.
        QuarkusTransaction.requiringNew().run(() -> {
            jdbi.useHandle(handle -> {
                handle.execute("select * from counter_fold for update");
                handle.execute("delete from own_unit_known_year");
                handle.execute("update known_year_fold set before = '1970-01-01'");
            });
            assertSameAsDaysLongAgo(random);

            counters.sumUpYears();

            int summed = jdbi.withHandle(handle -> handle.createQuery("select count(*) from own_unit_known_year")
                    .mapTo(Integer.class)
                    .one());
            assertThat(summed).isPositive();
            assertSameAsDaysLongAgo(random);
        });
    }

    @Test
    void aRebuildSetsKnownYearsRightThatAreWrong() {
        var random = new Random(5);
        for (int i = 0; i < 40; i++) {
            recordedLongAgo(random);
        }
        rebuild();
        jdbi.useHandle(handle -> handle.execute("update own_unit_known_year set quantity = 97"));

        rebuild();

        assertSameAsDaysLongAgo(random);
    }

    private void assertSameAsDaysLongAgo(Random random) {
        for (int i = 0; i < 10; i++) {
            assertSameAsDays(LONG_AGO.plus(Duration.ofHours(random.nextInt(3 * 365 * 24))), random);
        }
    }

    @Test
    void aRebuildSetsCountersRightThatAreWrong() {
        entered(units.getFirst(), "2024-03-01", admitted, 3);
        var knownAt = Instant.parse(horizon());
        fold();
        jdbi.useHandle(handle -> {
            handle.execute("update own_unit_year set quantity = 99 where indicator_id = ?", admitted);
            handle.execute("delete from own_unit_month where indicator_id = ?", admitted);
            handle.execute("update own_unit_day set quantity = 98 where indicator_id = ?", admitted);
        });
        assertThat(sum("2024-01-01", "2024-12-31", knownAt)).containsValue(new BigDecimal("99"));

        rebuild();

        assertThat(sum("2024-01-01", "2024-12-31", knownAt)).containsValue(new BigDecimal("3"));
        assertThat(sum("2024-02-01", "2024-11-30", knownAt)).containsValue(new BigDecimal("3"));
        assertThat(sum("2024-03-01", "2024-03-02", knownAt)).containsValue(new BigDecimal("3"));
    }

    private void rebuild() {
        as("administrator", null).body(Map.of()).post("/v1/rebuilds").then().statusCode(201);
    }

    // Who finds another one folding leaves it to him.
    private void fold() {
        var horizon = Instant.parse(horizon());
        long giveUp = System.nanoTime() + SOON.toNanos();
        do {
            QuarkusTransaction.requiringNew().run(() -> counters.fold(horizon));
        } while (!isFolded(horizon) && System.nanoTime() < giveUp);
        assertThat(isFolded(horizon)).isTrue();
    }

    private boolean isFolded(Instant through) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select not exists (select from posting, counter_fold
                                    where recorded_at > folded_through and recorded_at <= :through)
                """)
                .bind("through", through)
                .mapTo(Boolean.class)
                .one());
    }

    /** A row of the ledger as it would have been written then. */
    private void recordedLongAgo(Random random) {
        var id = UUID.randomUUID();
        var unit = units.get(random.nextInt(2));
        var on = LocalDate.parse("2023-01-01").plusDays(random.nextInt(1_000));
        var recordedAt = LONG_AGO.plus(Duration.ofMinutes(random.nextInt(3 * 365 * 24 * 60)));
        jdbi.useHandle(handle -> {
            handle.execute("""
                    insert into progress_entry (id, kind, unit_id, occurred_on, statements, caller, body_hash, recorded_at)
                    values (?, 'ENTRY', ?, ?, '{}', 'long ago', '', ?)
                    """, id, unit, on, recordedAt);
            handle.execute("""
                    insert into posting (entry_id, unit_id, indicator_id, occurred_on, quantity, made, recorded_at)
                    values (?, ?, ?, ?, ?, 1, ?)
                    """, id, unit, admitted, on, 1 + random.nextInt(9), recordedAt);
        });
    }

    private void report(Random random) {
        var on = LocalDate.parse("2023-01-01").plusDays(random.nextInt(1_000));
        var id = entered(units.get(random.nextInt(2)), on.toString(), admitted, 1 + random.nextInt(9));
        if (random.nextInt(4) == 0) {
            post("/v1/progress-entries/" + id + "/corrections", correction(admitted, random.nextInt(9)))
                    .statusCode(201);
        }
    }

    private void assertSameAsDays(Instant knownAt, Random random) {
        var from = LocalDate.parse("2023-01-01").plusDays(random.nextInt(400));
        var span = new Span(admitted, from, from.plusDays(random.nextInt(1_000)));
        var whole = new Span(admitted, LocalDate.parse("2023-01-01"), LocalDate.parse("2026-06-30"));
        var begins = List.of(LocalDate.parse("2024-07-01"), LocalDate.parse("2025-07-01"));

        assertThat(sums(byStretch(List.of(span, whole), begins, knownAt), begins))
                .isEqualTo(sums(figures.byDay(List.of(span, whole), Set.copyOf(units), knownAt), begins));
    }

    private Map<UUID, BigDecimal> sum(String from, String through, Instant knownAt) {
        var span = new Span(admitted, LocalDate.parse(from), LocalDate.parse(through));
        var sums = new HashMap<UUID, BigDecimal>();
        byStretch(List.of(span), List.of(), knownAt).forEach(own -> sums.put(own.unitId(), own.quantity()));
        return sums;
    }

    private List<OwnFigure> byStretch(List<Span> spans, List<LocalDate> begins, Instant knownAt) {
        var found = new ArrayList<OwnFigure>();
        figures.byStretch(spans, Set.copyOf(units), begins, knownAt, found::add);
        return found;
    }

    /** By span, unit and stretch; where all was corrected to nothing a row of days may be left, which says nothing. */
    private static Map<String, String> sums(List<OwnFigure> figures, List<LocalDate> begins) {
        var quantities = new HashMap<String, BigDecimal>();
        var made = new HashMap<String, Long>();
        for (var own : figures) {
            var stretch =
                    begins.stream().filter(begin -> !own.day().isBefore(begin)).count();
            var key = own.span() + "|" + own.unitId() + "|" + stretch;
            quantities.merge(key, own.quantity(), BigDecimal::add);
            made.merge(key, own.made(), Long::sum);
        }
        var sums = new HashMap<String, String>();
        quantities.forEach((key, quantity) -> {
            if (quantity.signum() != 0 || made.getOrDefault(key, 0L) != 0) {
                sums.put(key, quantity.stripTrailingZeros().toPlainString() + "/" + made.get(key));
            }
        });
        return sums;
    }
}
