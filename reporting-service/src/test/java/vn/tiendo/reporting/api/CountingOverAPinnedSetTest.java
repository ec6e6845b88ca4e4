package vn.tiendo.reporting.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.tiendo.reporting.api.Api.asViewer;
import static vn.tiendo.reporting.api.Api.enter;
import static vn.tiendo.reporting.api.Api.entry;
import static vn.tiendo.reporting.api.RegistryFacts.arrived;
import static vn.tiendo.reporting.api.RegistryFacts.covered;
import static vn.tiendo.reporting.api.RegistryFacts.established;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.units.UnitsSucceeded;

/** A share whose denominator a plan pins to a day: the same wherever it is shown. */
@OnRealStack
class CountingOverAPinnedSetTest {

    private static final Instant RECORDED = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void aPinnedShareCountsNobodyWhoCameLater() {
        var party = ForeignFacts.unit("party", "PARTY", null, "2020-01-01");
        var admitted = ForeignFacts.flow();
        var share = covered(admitted);
        var cell = cellsOfWhichOneCameLater(party, admitted);
        var plan = ShapedTarget.aPlanOf(party);
        var pinned = pinned(plan, party, share);
        var open = ShapedTarget.in(plan, party, "RATIO", share).year(2026, "50").arrived();

        explained(pinned, party).body("numerator", equalTo(1)).body("denominator", equalTo(2));
        subjects(pinned, party, "NUMERATOR").body("items.id", contains(cell.toString()));
        subjects(pinned, party, "DENOMINATOR").body("items", hasSize(2));
        explained(open, party).body("numerator", equalTo(2)).body("denominator", equalTo(3));
    }

    @Test
    void aPinnedShareIsTheSameWhereverItIsShown() {
        var above = ForeignFacts.unit("above", "PARTY", null, "2020-01-01");
        var party = ForeignFacts.unit("party", "PARTY", above, "2020-01-01");
        var admitted = ForeignFacts.flow();
        var share = covered(admitted);
        cellsOfWhichOneCameLater(party, admitted);
        var plan = ShapedTarget.aPlanOf(above);
        var pinned = pinned(plan, above, share);

        explained(pinned, above).body("numerator", equalTo(1)).body("denominator", equalTo(2));
        asked("/v1/drill-downs", "target", pinned, "unit", above, "period", "2026")
                .body("total.numerator", equalTo(1))
                .body("total.denominator", equalTo(2))
                .body("unassigned.denominator", equalTo(0))
                .body("children[0].part.numerator", equalTo(1))
                .body("children[0].part.denominator", equalTo(2))
                .body("children[0].standing.state.denominator", equalTo(2));
        asked("/v1/result-tables", "plan", plan, "period", "2026")
                .body("rows[0].inPeriod.numerator", equalTo(1))
                .body("rows[0].cumulated.numerator", equalTo(1))
                .body("rows[0].cumulated.denominator", equalTo(2));
        asked("/v1/time-series", "target", pinned, "unit", above, "period", "2026", "step", "MONTH")
                .body("points[1].numerator", equalTo(0))
                .body("points[1].denominator", equalTo(2))
                .body("points[5].numerator", equalTo(1))
                .body("points[5].denominator", equalTo(2));
        asked("/v1/drill-downs", "target", pinned, "unit", above, "period", "2026", "borders", "2025-01-01")
                .body("total.denominator", equalTo(2));
    }

    @Test
    void aPinnedShareStaysInTheBordersOfItsPeriod() {
        var above = ForeignFacts.unit("above", "PARTY", null, "2020-01-01");
        var former = ForeignFacts.unit("former", "PARTY", above, "2020-01-01");
        var heir = ForeignFacts.unit("heir", "PARTY", above, "2020-01-01");
        var admitted = ForeignFacts.flow();
        var share = covered(admitted);
        cellsOfWhichOneCameLater(former, admitted);
        var pinned = pinned(ShapedTarget.aPlanOf(above), above, share);
        ForeignFacts.arrive(new UnitsSucceeded(
                UUID.randomUUID(),
                "ABSORB",
                LocalDate.parse("2026-04-01"),
                RECORDED,
                List.of(former),
                List.of(heir),
                List.of(),
                List.of(),
                List.of(),
                null,
                null));

        explained(pinned, heir).body("numerator", equalTo(1)).body("denominator", equalTo(2));
        asked("/v1/drill-downs", "target", pinned, "unit", above, "period", "2026")
                .body("children.part.denominator", contains(2));
    }

    /** The one of them that was there before and has an admission; of the two others the later one has, too. */
    private static UUID cellsOfWhichOneCameLater(UUID party, UUID admitted) {
        var cell = arrived(established("PARTY_CELL", "2020-05-01", party, null));
        arrived(established("PARTY_CELL", "2021-05-01", party, null));
        var later = arrived(established("PARTY_CELL", "2026-02-01", party, null));
        for (var organisation : List.of(cell, later)) {
            var admission = entry(party, "2026-03-01", admitted, 1);
            admission.put("organisationId", organisation);
            enter(admission).statusCode(201);
        }
        return cell;
    }

    private static UUID pinned(UUID plan, UUID owner, UUID share) {
        return ShapedTarget.in(plan, owner, "RATIO", share)
                .year(2026, "50")
                .pinnedOn("2025-12-31")
                .arrived();
    }

    private static ValidatableResponse asked(String path, Object... parameters) {
        var request = asViewer().queryParam("at", "2026-06-30");
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return request.get(path).then().statusCode(200);
    }

    private static ValidatableResponse subjects(UUID target, UUID unit, String side) {
        return asked("/v1/share-subjects", "target", target, "unit", unit, "period", "2026", "side", side);
    }

    private static ValidatableResponse explained(UUID target, UUID unit) {
        return asked("/v1/target-explanations", "target", target, "unit", unit, "period", "2026");
    }
}
