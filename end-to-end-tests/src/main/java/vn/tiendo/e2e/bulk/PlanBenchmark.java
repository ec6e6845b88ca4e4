package vn.tiendo.e2e.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import vn.tiendo.e2e.benchmark.Figure;
import vn.tiendo.e2e.benchmark.Latencies;
import vn.tiendo.e2e.benchmark.OpenLoop;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Service;
import vn.tiendo.e2e.client.TiendoSystem;

/**
 * A plan for the whole country: 3,321 units by 10 targets by 5 years, taken in as the officials' form, read page by page,
 * and held against its targets after one changed cell. Beside each figure the same as plain SQL in the same database.
 */
public final class PlanBenchmark {

    private static final int UNITS = 3_321;
    private static final int TARGETS = 10;
    private static final int YEARS = 5;
    private static final int COLUMNS = TARGETS * YEARS;
    private static final int CHANGES = 40;
    private static final OpenLoop WARM_UP = new OpenLoop(25, Duration.ofSeconds(8));
    private static final OpenLoop ASKED = new OpenLoop(25, Duration.ofSeconds(20));

    private final TiendoSystem system;
    private final Databases databases;
    private final String mark =
            Integer.toString(new Random().nextInt(100_000, 1_000_000), 36).toUpperCase(Locale.ROOT);
    private final List<Figure> figures = new ArrayList<>();

    public PlanBenchmark(TiendoSystem system, Map<String, String> environment) {
        this.system = system;
        this.databases = new Databases(environment);
    }

    public List<Figure> measure() throws IOException, SQLException {
        var province = units();
        var indicator = indicator();
        var warm = plan(province, indicator, "warm");
        takeIn(warm, 1);
        var plan = plan(province, indicator, "measured");
        try (var plain = new PlainCells(databases.open("plans"))) {
            taken(plan, plain);
            pages(plan, plain);
            findings(plan, plain);
        }
        return figures;
    }

    /** A province and its communes, known to plans-service. */
    private String units() throws IOException, SQLException {
        var rows = new StringBuilder("PARTY,%s,01/07/2025,Đảng bộ thử nghiệm %s,\n".formatted(mark, mark));
        for (int number = 0; number < UNITS; number++) {
            rows.append("PARTY,%s-%05d,01/07/2025,Đảng bộ xã %d,%s\n".formatted(mark, number, number, mark));
        }
        MadeUpUnits.takeIn(system, rows);
        awaitUnits();
        return system.api()
                .get(Service.UNITS, "/v1/units", Map.of("system", "PARTY", "code", mark), List.of())
                .orThrow()
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }

    private void awaitUnits() throws SQLException {
        var known = "select count(*) from known_unit_act where code like '" + mark + "%'";
        try (var plans = databases.open("plans")) {
            MadeUpUnits.await("plans-service", () -> Databases.number(plans, known) > UNITS);
        }
    }

    private String indicator() {
        var body = Json.object()
                .put("effectiveOn", "2025-07-01")
                .put("code", "BENCH-" + mark)
                .put("nameVi", "Đảng viên kết nạp mới")
                .put("nameEn", "Members admitted")
                .put("kind", "FLOW");
        return system.api()
                .post(Service.PLANS, "/v1/indicators", body, List.of())
                .orThrow()
                .id();
    }

    private String plan(String province, String indicator, String name) {
        var plan = Json.object()
                .put("format", "tiendo-plan/1")
                .put("key", "bench-" + mark + "-" + name)
                .put("titleVi", "Kế hoạch thử nghiệm")
                .put("titleEn", "Benchmark")
                .put("unit", province)
                .put("effectiveOn", "2026-01-05");
        plan.set("period", Json.period("2026-01-01/2030-12-31"));
        var targets = plan.putArray("targets");
        for (int number = 1; number <= TARGETS; number++) {
            targets.add(target(number, indicator));
        }
        return system.api()
                .post(Service.PLANS, "/v1/plans", plan, List.of())
                .orThrow()
                .id();
    }

    private static ObjectNode target(int number, String indicator) {
        var target = Json.object()
                .put("key", "TG" + number)
                .put("titleVi", "Kết nạp mới")
                .put("titleEn", "Members admitted")
                .put("kind", "ANNUAL_MINIMUM")
                .put("indicator", indicator)
                .put("operator", ">=")
                .put("firmness", "FIRM");
        var periods = target.putArray("periods");
        for (int year = 2026; year < 2026 + YEARS; year++) {
            periods.addObject().put("value", "15000").set("period", Json.period(Integer.toString(year)));
        }
        return target;
    }

    private Duration takeIn(String plan, long seed) {
        var form = new FilledForm(system, plan);
        var filled = FilledForm.filled(new String(form.fetched(FilledForm.CSV), UTF_8), COLUMNS, seed);
        return form.handedIn("2026-02-01", FilledForm.CSV, filled.getBytes(UTF_8));
    }

    // The workbook is taken in for an earlier day, on which there are no quotas yet: all of it is new once more.
    private void taken(String plan, PlainCells plain) throws SQLException, IOException {
        var form = new FilledForm(system, plan);
        var filled = FilledForm.filled(new String(form.fetched(FilledForm.CSV), UTF_8), COLUMNS, 2);
        System.out.printf("%d units, %d cells%n", FilledForm.units(filled), FilledForm.units(filled) * COLUMNS);
        var csv = form.handedIn("2026-02-01", FilledForm.CSV, filled.getBytes(UTF_8));
        var script = plain.load(filled, COLUMNS);
        figures.add(new Figure("plans-import-csv", csv.toNanos() / 1e9, "s", script.toNanos() / 1e9));
        var workbook = form.fetched(FilledForm.XLSX);
        var xlsx = form.handedIn("2026-01-10", FilledForm.XLSX, workbook);
        figures.add(new Figure("plans-import-xlsx", xlsx.toNanos() / 1e9, "s", script.toNanos() / 1e9));
    }

    private void pages(String plan, PlainCells plain) throws SQLException {
        var cursors = cursors(plan);
        Queue<Long> spans = new ConcurrentLinkedQueue<>();
        WARM_UP.run(number -> spans.add(page(plan, cursors.get(number % cursors.size()))));
        spans.clear();
        ASKED.run(number -> spans.add(page(plan, cursors.get(new Random(number).nextInt(cursors.size())))));
        var scripted = new ArrayList<Long>();
        for (int number = 0; number < 200; number++) {
            scripted.add((long) (plain.page(plan, new Random(number).nextInt(cursors.size())) * 1e6));
        }
        var read = new Latencies(spans);
        var baseline = new Latencies(scripted);
        figures.add(new Figure("plans-page-p50", read.percentile(50), "ms", baseline.percentile(50)));
        figures.add(new Figure("plans-page-p99", read.percentile(99), "ms", baseline.percentile(99)));
    }

    private List<String> cursors(String plan) {
        var cursors = new ArrayList<String>();
        var cursor = "";
        do {
            cursors.add(cursor);
            cursor = ask(plan, cursor).path("nextCursor").asText();
        } while (!cursor.isEmpty());
        return cursors;
    }

    private JsonNode ask(String plan, String cursor) {
        return system.api()
                .get(
                        Service.PLANS,
                        "/v1/plans/" + plan + "/allocation-table",
                        Map.of("limit", "50", "cursor", cursor),
                        List.of())
                .orThrow()
                .body();
    }

    private long page(String plan, String cursor) {
        long began = System.nanoTime();
        ask(plan, cursor);
        return System.nanoTime() - began;
    }

    /** One cell is changed, and then everything is held against everything. */
    private void findings(String plan, PlainCells plain) throws SQLException {
        var first = ask(plan, "");
        var columns = first.path("columns");
        figures.add(Figure.of("plans-findings-first", found(plan) / 1e6, "ms"));
        var spans = new ArrayList<Long>();
        var scripted = new ArrayList<Long>();
        for (int number = 0; number < CHANGES; number++) {
            var column = columns.path(number % columns.size());
            change(column.path("targetId").asText(), column.path("period"), first, number);
            spans.add(found(plan));
            scripted.add((long) (plain.sums(plan) * 1e6));
        }
        var read = new Latencies(spans);
        var baseline = new Latencies(scripted);
        figures.add(new Figure("plans-findings-p50", read.percentile(50), "ms", baseline.percentile(50)));
        figures.add(new Figure("plans-findings-longest", read.percentile(100), "ms", baseline.percentile(100)));
    }

    private long found(String plan) {
        long began = System.nanoTime();
        var found = system.api()
                .get(Service.PLANS, "/v1/plans/" + plan + "/findings", Map.of(), List.of())
                .orThrow()
                .body();
        long span = System.nanoTime() - began;
        if (found.path("items").size() < COLUMNS) {
            throw new IllegalStateException("the sums of all columns differ from their targets: " + found);
        }
        return span;
    }

    private void change(String target, JsonNode period, JsonNode page, int number) {
        var table = Json.object().put("effectiveOn", "2026-03-01");
        table.set("period", period);
        table.putArray("cells")
                .addObject()
                .put(
                        "unitId",
                        page.path("items").path(number % 50).path("unitId").asText())
                .put("cell", Integer.toString(10 + number));
        system.api()
                .post(Service.PLANS, "/v1/targets/" + target + "/allocations", table, List.of())
                .orThrow();
    }
}
