package vn.tiendo.reporting.api;

import static vn.tiendo.reporting.api.Api.as;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.testing.MatrixThings;
import vn.tiendo.http.testing.Standing;

/** One thing of each kind for each of the units, recorded while all of them existed. */
final class ThingsOfTheMatrix {
    private static final Map<String, String> SPRING = Map.of("from", "2025-01-01", "through", "2025-03-31");

    private final UnitsOfTheMatrix units;
    private final Jdbi jdbi;
    private final MatrixThings things = new MatrixThings();
    private final UUID admitted = ForeignFacts.flow();
    private final UUID quiet = ForeignFacts.flow();
    private UUID planOfItsOwn = UUID.randomUUID();
    private final UUID cells = RegistryFacts.covered(admitted);
    private final UUID members = ForeignFacts.indicator("STOCK", 0, "REPORTED", null);

    ThingsOfTheMatrix(UnitsOfTheMatrix units, Jdbi jdbi) {
        this.units = units;
        this.jdbi = jdbi;
    }

    MatrixThings things() {
        for (var standing : Standing.values()) {
            var unit = units.of(standing);
            things.put("unit", standing, unit);
            facts(standing, unit);
            plan(standing, unit);
            registers(standing, unit);
            raised(standing, unit);
            files(standing, unit);
        }
        things.acting("draftReport", "/obligationInstanceId", none())
                .acting("draftReport", "/figures", List.of())
                .acting("askWhatIf", "/newUnits", List.of())
                .acting("askWhatIf", "/successions", List.of())
                .acting("askWhatIf", "/planId", planOfItsOwn)
                .acting("askWhatIf#/targetId", "/planId", none())
                .acting("askWhatIf", "/unitIds", List.of(units.own()));
        return things.value("indicator", admitted)
                .value("period", "2026")
                .value("day", "2026-03-31")
                .value("getFigure/period", "2025")
                .value("getUnassignedFigure/period", "2025")
                .value("explainFigure/period", "2025")
                .value("explainStock/indicator", members)
                .value("explainStock/day", "2025-03-31")
                .value("listFigureSubjects/indicator", cells)
                .value("listFigureSubjects/day", "2026-03-31")
                .value("getStockDifference/indicator", members)
                .value("getStockDifference/day", "2025-03-31")
                .value("since", Api.horizon())
                .value("organisationType", "PARTY_CELL")
                .value("side", "NUMERATOR")
                .listed("listAlerts", "alert", "OWN", "/v1/alerts?limit=200")
                .listed("listReports", "report", "OWN", "/v1/reports?limit=200")
                .listed("listWebhooks", "webhook", "OWN", "/v1/webhooks")
                .listed("listChanges", "entry", "OWN", "/v1/changes?limit=200");
    }

    private void facts(Standing standing, UUID unit) {
        things.put("entry", standing, Api.entered(unit, "2025-03-01", admitted, 3));
        things.put(
                "stock-level",
                standing,
                made(
                        "/v1/stock-levels",
                        Map.of("unitId", unit, "indicatorId", members, "day", "2025-03-31", "quantity", 9)));
        things.put(
                "zero-report",
                standing,
                made("/v1/zero-reports", Map.of("unitId", unit, "indicatorId", quiet, "period", SPRING)));
        things.put(
                "closed-period",
                standing,
                made(
                        "/v1/closed-periods",
                        Map.of("unitId", unit, "period", Map.of("from", "2023-01-01", "through", "2023-12-31"))));
    }

    private void plan(Standing standing, UUID unit) {
        var facts = PlanFacts.of(unit);
        var target = facts.annualMinimum(admitted, "10", 2026);
        facts.arrive();
        things.put("plan", standing, facts.plan);
        planOfItsOwn = standing == Standing.OWN ? facts.plan : planOfItsOwn;
        things.put("target", standing, target);
        var former = ReportFacts.jointPlan(unit, unit);
        things.put("comparePlans/plan", standing, facts.plan + "," + former);
        var owed = ReportFacts.owed(former, unit, "RP1", 1, "2025-06-30");
        things.put("report", standing, ReportFacts.sent(owed, "2025-06-30"));
    }

    private void registers(Standing standing, UUID unit) {
        var enterprise = RegistryFacts.arrived(RegistryFacts.enterprise("2024-01-01", unit, null, null));
        ForeignFacts.arrive(RegistryFacts.eligible(enterprise, "PARTY_CELL", "2024-01-01"));
        things.put("enterprise", standing, enterprise);
        things.put(
                "organisation",
                standing,
                RegistryFacts.arrived(RegistryFacts.established("PARTY_CELL", "2024-01-01", unit, enterprise)));
    }

    private void raised(Standing standing, UUID unit) {
        var alert = UUID.randomUUID();
        jdbi.useHandle(handle -> handle.execute(
                "insert into alert (id, kind, unit_id, plan_id, subject_id, occasion, title_vi, title_en, on_day)"
                        + " values (?, 'TASK_OVERDUE', ?, ?, ?, 'once', 'Việc', 'Task', date '2025-03-03')",
                alert,
                unit,
                UUID.randomUUID(),
                UUID.randomUUID()));
        things.put("alert", standing, alert);
        var webhook = made(
                "/v1/webhooks",
                Map.of("unitId", unit, "url", "http://127.0.0.1:9/matrix", "events", List.of("report.missing")));
        things.put("webhook", standing, webhook);
        var delivery = UUID.randomUUID();
        jdbi.useHandle(handle -> handle.execute(
                "insert into webhook_delivery (id, webhook_id, message_id, type, body, state, queued_at)"
                        + " values (?, cast(? as uuid), ?, 'report.missing', '{}', 'FAILED', now())",
                delivery,
                webhook,
                UUID.randomUUID()));
        things.put("webhook-delivery", standing, delivery);
    }

    private void files(Standing standing, UUID unit) {
        things.put("import", standing, taken(unit));
        var undone = taken(unit);
        ImportCalls.undo(undone, Map.of()).statusCode(202);
        things.put("getImportUndo/import", standing, undone);
    }

    private String taken(UUID unit) {
        var file = "externalId,unitId,occurredOn,documentNumber,I-%s%n%s,%s,02/03/2025,,1%n"
                .formatted(admitted, UUID.randomUUID().toString().substring(0, 8), unit);
        return ImportCalls.ended(ImportCalls.sendAs(unit, "text/csv", "", file)
                        .statusCode(202)
                        .extract()
                        .path("id"))
                .getString("id");
    }

    private static @Nullable Object none() {
        return null;
    }

    private static String made(String path, Map<String, ?> body) {
        return as("compiler", null)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
