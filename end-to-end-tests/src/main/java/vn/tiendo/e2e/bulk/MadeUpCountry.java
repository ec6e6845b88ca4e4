package vn.tiendo.e2e.bulk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Service;
import vn.tiendo.e2e.client.TiendoSystem;

/**
 * A country as large as the real one: 34 provinces with 3,321 communes, 20 indicators, and two plans for five years with a
 * target for each indicator, one of a province and its communes, one of the country and its provinces. In the measured
 * province some communes have merged, so that borders matter.
 */
final class MadeUpCountry {

    static final int FIRST_YEAR = 2022;
    static final int LAST_YEAR = 2026;

    private static final int PROVINCES = 34;
    private static final int COMMUNES = 3_321;
    private static final int INDICATORS = 20;
    private static final int MERGERS = 5;
    private static final String MERGED_ON = "2024-07-01";

    private final TiendoSystem system;
    private final Databases databases;
    private final String mark =
            "B" + Integer.toString(new Random().nextInt(100_000, 1_000_000), 36).toUpperCase(Locale.ROOT);
    private final List<String> indicators = new ArrayList<>();
    private final List<String> plans = new ArrayList<>();
    private Map<String, String> units = Map.of();

    MadeUpCountry(TiendoSystem system, Databases databases) {
        this.system = system;
        this.databases = databases;
    }

    /** What the codes of its units begin with, and the names of all else. */
    String mark() {
        return mark;
    }

    List<String> indicators() {
        return indicators;
    }

    /** The plan of the measured province. */
    String provincePlan() {
        return plans.getFirst();
    }

    /** The plan of the country. */
    String countryPlan() {
        return plans.getLast();
    }

    List<String> plans() {
        return plans;
    }

    /** The units below one, by the beginning of their codes; a commune merged away is among them. */
    List<String> below(String code) {
        return units.entrySet().stream()
                .filter(unit ->
                        unit.getKey().startsWith(code + "-") && unit.getKey().lastIndexOf('-') == code.length())
                .map(Map.Entry::getValue)
                .toList();
    }

    List<String> communes() {
        return units.entrySet().stream()
                .filter(unit -> unit.getKey().indexOf('-') != unit.getKey().lastIndexOf('-'))
                .map(Map.Entry::getValue)
                .toList();
    }

    String province() {
        return mark + "-01";
    }

    /** Says all of it to the services, and waits until it has arrived. */
    void setUp() throws IOException, SQLException {
        var rows = new StringBuilder();
        rows.append("PARTY,%s,01/01/2020,Cả nước %s,\n".formatted(mark, mark));
        for (int province = 1; province <= PROVINCES; province++) {
            rows.append("PARTY,%s-%02d,01/01/2020,Tỉnh %d,%s\n".formatted(mark, province, province, mark));
        }
        for (int commune = 0; commune < COMMUNES; commune++) {
            // So that a hundred are left after the mergers.
            int province = commune < 8 ? 1 : 1 + commune % PROVINCES;
            rows.append("PARTY,%s-%02d-%04d,01/01/2020,Xã %d,%s-%02d\n"
                    .formatted(mark, province, commune, commune, mark, province));
        }
        for (int merger = 0; merger < MERGERS; merger++) {
            rows.append("PARTY,%s-N%d,01/07/2024,Xã mới %d,%s\n".formatted(province(), merger, merger, province()));
        }
        MadeUpUnits.takeIn(system, rows);
        awaitUnits(1 + PROVINCES + COMMUNES + MERGERS);
        merge();
        for (int number = 1; number <= INDICATORS; number++) {
            indicators.add(indicator(number));
        }
        plans.add(plan(province(), "province"));
        plans.add(plan(mark, "country"));
    }

    private void awaitUnits(int count) throws SQLException {
        try (var reporting = databases.open("reporting")) {
            MadeUpUnits.await("reporting-service", () -> {
                units = known(reporting);
                return units.size() >= count;
            });
        }
    }

    private Map<String, String> known(Connection reporting) throws SQLException {
        var found = new TreeMap<String, String>();
        try (var query = reporting.prepareStatement("""
                select body::jsonb ->> 'code', subject_id from known_unit_act
                 where kind = 'CREATED' and body::jsonb ->> 'code' like ? || '%'
                """)) {
            query.setString(1, mark);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return found;
    }

    private void merge() {
        var communes = merging();
        for (int merger = 0; merger < MERGERS; merger++) {
            var body = Json.object().put("kind", "MERGE").put("effectiveOn", MERGED_ON);
            body.putArray("from").add(communes.get(2 * merger)).add(communes.get(2 * merger + 1));
            body.putArray("to").add(units.get(province() + "-N" + merger));
            system.api().post(Service.UNITS, "/v1/successions", body, List.of()).orThrow();
        }
    }

    /** The communes that merge, and behind them those that they become: no table gives them quotas. */
    private List<String> merging() {
        var ending = below(province()).subList(0, 2 * MERGERS);
        var all = new ArrayList<>(ending);
        for (int merger = 0; merger < MERGERS; merger++) {
            all.add(units.get(province() + "-N" + merger));
        }
        return all;
    }

    private String indicator(int number) {
        var body = Json.object()
                .put("effectiveOn", "2020-01-01")
                .put("code", mark + "-" + number)
                .put("nameVi", "Chỉ tiêu " + number)
                .put("nameEn", "Indicator " + number)
                .put("kind", "FLOW");
        return system.api()
                .post(Service.PLANS, "/v1/indicators", body, List.of())
                .orThrow()
                .id();
    }

    private String plan(String code, String name) {
        var plan = Json.object()
                .put("format", "tiendo-plan/1")
                .put("key", mark + "-" + name)
                .put("titleVi", "Kế hoạch " + mark)
                .put("titleEn", "Plan " + mark)
                .put("unit", units.get(code))
                .put("effectiveOn", FIRST_YEAR + "-01-05")
                .put("carry", true);
        plan.set("period", Json.period(FIRST_YEAR + "-01-01/" + LAST_YEAR + "-12-31"));
        var positions = new ArrayList<String>();
        var made =
                system.api().post(Service.PLANS, "/v1/plans", plan, List.of()).orThrow();
        for (var indicator : indicators) {
            allocate(target(made.id(), indicator), below(code), positions);
        }
        system.api()
                .get(
                        Service.REPORTING,
                        "/v1/horizon",
                        Map.of(),
                        positions.subList(positions.size() - 1, positions.size()));
        return made.id();
    }

    private String target(String plan, String indicator) {
        var target = Json.object()
                .put("effectiveOn", FIRST_YEAR + "-01-05")
                .put("key", "TG" + indicators.indexOf(indicator))
                .put("titleVi", "Mục tiêu")
                .put("titleEn", "Target")
                .put("kind", "ANNUAL_MINIMUM")
                .put("indicator", indicator)
                .put("operator", ">=")
                .put("firmness", "FIRM");
        var periods = target.putArray("periods");
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            periods.addObject().put("value", "12000").set("period", Json.period(Integer.toString(year)));
        }
        return system.api()
                .post(Service.PLANS, "/v1/plans/" + plan + "/targets", target, List.of())
                .orThrow()
                .id();
    }

    private void allocate(String target, List<String> below, List<String> positions) {
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            ObjectNode table = Json.object().put("effectiveOn", FIRST_YEAR + "-01-10");
            table.set("period", Json.period(Integer.toString(year)));
            var cells = table.putArray("cells");
            int quota = 100 + year % 7;
            below.stream()
                    .filter(unit -> !merging().contains(unit))
                    .forEach(unit -> cells.addObject().put("unitId", unit).put("cell", Integer.toString(quota)));
            positions.addAll(system.api()
                    .post(Service.PLANS, "/v1/targets/" + target + "/allocations", table, List.of())
                    .orThrow()
                    .positions());
        }
    }
}
