package vn.tiendo.plans.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.plans.api.Api.accepted;
import static vn.tiendo.plans.api.Api.anIndicator;
import static vn.tiendo.plans.api.Api.get;
import static vn.tiendo.plans.api.Api.idOf;
import static vn.tiendo.plans.api.Api.newIndicator;
import static vn.tiendo.plans.api.Api.object;
import static vn.tiendo.plans.api.Api.post;

import org.junit.jupiter.api.Test;

@OnRealStack
class ChangingAnIndicatorTest {

    @Test
    void eachDayHasItsName() {
        var id = newIndicator();
        var changes = "/v1/indicators/" + id + "/changes";
        accepted(changes, object().put("effectiveOn", "2026-01-01").put("nameEn", "Members admitted, private sector"));
        // A change of an earlier day does not undo the later one.
        accepted(
                changes,
                object().put("effectiveOn", "2023-01-01")
                        .put("nameEn", "Members taken in")
                        .put("nameVi", "Kết nạp"));

        get("/v1/indicators/" + id + "?at=2022-12-31").body("nameEn", equalTo("Members admitted"));
        get("/v1/indicators/" + id + "?at=2023-01-01").body("nameEn", equalTo("Members taken in"));
        get("/v1/indicators/" + id)
                .body("nameEn", equalTo("Members admitted, private sector"))
                .body("nameVi", equalTo("Kết nạp"))
                .body("effectiveOn", equalTo("2026-01-01"));
    }

    @Test
    void aPartIsGivenAWholeAndTakenFromIt() {
        var whole = newIndicator();
        var part = newIndicator();
        var changes = "/v1/indicators/" + part + "/changes";
        accepted(changes, object().put("effectiveOn", "2024-01-01").put("partOf", whole));
        var taken = object().put("effectiveOn", "2025-01-01");
        taken.putArray("cleared").add("partOf");
        accepted(changes, taken);

        get("/v1/indicators/" + part + "?at=2023-12-31").body("partOf", nullValue());
        get("/v1/indicators/" + part + "?at=2024-12-31").body("partOf", equalTo(whole));
        get("/v1/indicators/" + part).body("partOf", nullValue());
    }

    @Test
    void nothingIsPartOfItself() {
        var whole = newIndicator();
        var part = idOf(accepted("/v1/indicators", anIndicator().put("partOf", whole)));

        post(
                        "/v1/indicators/" + whole + "/changes",
                        object().put("effectiveOn", "2024-01-01").put("partOf", part))
                .statusCode(422)
                .body("code", equalTo("INDICATOR_LOOP"))
                .body("errors[0].pointer", equalTo("#/partOf"));
    }

    @Test
    void aChangeThatChangesNothingOrComesTooEarlyIsRefused() {
        var changes = "/v1/indicators/" + newIndicator() + "/changes";

        post(changes, object().put("effectiveOn", "2024-01-01"))
                .statusCode(422)
                .body("code", equalTo("INDICATOR_CHANGE_EMPTY"));
        post(changes, object().put("effectiveOn", "2019-12-31").put("nameEn", "Too early"))
                .statusCode(422)
                .body("code", equalTo("EFFECTIVE_BEFORE_INDICATOR"));
    }
}
