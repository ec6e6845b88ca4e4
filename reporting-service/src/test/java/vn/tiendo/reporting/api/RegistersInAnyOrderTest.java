package vn.tiendo.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.reporting.api.Api.as;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.events.Event;
import vn.tiendo.events.units.UnitCreated;
import vn.tiendo.reporting.ledger.OwnFigures;
import vn.tiendo.reporting.ledger.OwnFigures.Span;

/** The same facts, told twice of different subjects, in two orders, side by side in two lanes. */
@OnRealStack
@Tag("slow")
class RegistersInAnyOrderTest {

    @Inject
    OwnFigures figures;

    @Inject
    Jdbi jdbi;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void theOrderOfArrivalChangesNoLatestFigureAndARebuildNoRow(long seed) {
        var first = new Told(seed);
        var second = new Told(seed);
        ForeignFacts.arriveInLanes(first.inOrderOf(seed + 100), seed);
        ForeignFacts.arriveInLanes(second.inOrderOf(seed + 200), seed + 1);

        var known = Instant.parse(Api.horizon());
        assertThat(first.figures(known)).isNotEmpty().isEqualTo(second.figures(known));
        var rows = rows();
        as("administrator", null).body(Map.of()).post("/v1/rebuilds").then().statusCode(201);
        assertThat(rows()).isEqualTo(rows);
        assertThat(first.figures(known)).isEqualTo(second.figures(known));
    }

    private String rows() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                select concat_ws('|',
                  (select string_agg(t::text, ';' order by t::text) from registry_posting t),
                  (select string_agg(t::text, ';' order by t::text) from own_unit_day t))
                """).mapTo(String.class).one());
    }

    /** Three enterprises with an organisation each, six units, four indicators: what happens is of the seed. */
    private final class Told {

        private final Random random;
        private final List<Event> events = new ArrayList<>();
        private final List<UUID> units = new ArrayList<>();
        private final List<UUID> indicators = new ArrayList<>();

        Told(long seed) {
            random = new Random(seed);
            for (var system :
                    List.of("PARTY", "PARTY", "ADMINISTRATIVE", "ADMINISTRATIVE", "ADMINISTRATIVE", "PARTY")) {
                units.add(said(new UnitCreated(
                        UUID.randomUUID(),
                        system,
                        LocalDate.parse("2020-01-01"),
                        Instant.EPOCH,
                        "u",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)));
            }
            indicators.add(said(RegistryFacts.indicator("FLOW", "ESTABLISHED", "PARTY", null)));
            indicators.add(said(RegistryFacts.indicator("STOCK", "ESTABLISHED", "PARTY_CELL", null)));
            indicators.add(said(RegistryFacts.indicator("FLOW", "UPGRADED", "PARTY_COMMITTEE", null)));
            indicators.add(said(RegistryFacts.indicator("STOCK", "ELIGIBLE", "PARTY", List.of("STATE"))));
            for (int i = 0; i < 3; i++) {
                tellOfAnEnterprise();
            }
        }

        private void tellOfAnEnterprise() {
            var enterprise = said(RegistryFacts.enterprise("2024-01-01", units.get(2), units.get(0), null));
            said(RegistryFacts.located(enterprise, day(), units.get(3)));
            said(RegistryFacts.located(enterprise, day(), units.get(4)));
            said(RegistryFacts.owned(enterprise, day(), "STATE"));
            said(RegistryFacts.eligible(enterprise, "PARTY", "2024-03-01"));
            said(RegistryFacts.eligible(enterprise, "PARTY", "2024-02-01", "2024-12-01"));
            var cell = said(RegistryFacts.established("PARTY_CELL", "2024-01-15", units.get(1), enterprise));
            said(RegistryFacts.upgraded(cell, day(), "PARTY_COMMITTEE"));
            said(RegistryFacts.moved(cell, day(), units.get(5)));
            if (random.nextBoolean()) {
                said(RegistryFacts.ended(cell, day()));
            }
        }

        private UUID said(Event event) {
            events.add(event);
            return event.subject();
        }

        private String day() {
            return LocalDate.parse("2024-02-01").plusDays(random.nextInt(300)).toString();
        }

        List<Event> inOrderOf(long order) {
            var shuffled = new ArrayList<>(events);
            Collections.shuffle(shuffled, new Random(order));
            return shuffled;
        }

        /** By the places of indicator and unit, and the day. */
        TreeMap<String, String> figures(Instant knownAt) {
            var found = new TreeMap<String, String>();
            var spans = indicators.stream()
                    .map(id -> new Span(id, LocalDate.parse("2024-01-01"), LocalDate.parse("2025-12-31")))
                    .toList();
            figures.byDay(spans, units, knownAt).stream()
                    .filter(figure -> figure.made() != 0 || figure.quantity().signum() != 0)
                    .forEach(figure -> found.put(
                            indicators.indexOf(figure.span().indicatorId()) + "/" + units.indexOf(figure.unitId()) + "/"
                                    + figure.day(),
                            figure.quantity().stripTrailingZeros() + "/" + figure.made()));
            return found;
        }
    }
}
