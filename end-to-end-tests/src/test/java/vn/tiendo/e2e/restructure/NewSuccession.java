package vn.tiendo.e2e.restructure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.tiendo.e2e.client.Reply;
import vn.tiendo.e2e.client.Service;

/** A succession about to be recorded. */
record NewSuccession(Reform reform, ObjectNode body) {

    NewSuccession from(String... units) {
        List.of(units).forEach(body.withArray("from")::add);
        return this;
    }

    NewSuccession to(String... units) {
        List.of(units).forEach(body.withArray("to")::add);
        return this;
    }

    NewSuccession named(String name) {
        body.put("name", name);
        return this;
    }

    NewSuccession share(String unit, int weight) {
        body.withArray("shares").addObject().put("unitId", unit).put("weight", weight);
        return this;
    }

    NewSuccession opening(String indicator, String unit, int quantity) {
        body.withArray("stocks")
                .addObject()
                .put("indicatorId", indicator)
                .put("unitId", unit)
                .put("quantity", quantity);
        return this;
    }

    NewSuccession enterprise(String enterprise, String from, String to) {
        body.withArray("items")
                .addObject()
                .put("itemId", enterprise)
                .put("kind", "ENTERPRISE")
                .put("fromUnitId", from)
                .put("toUnitId", to);
        return this;
    }

    Reply attempt() {
        body.withArray("from");
        body.withArray("to");
        return reform.post(Service.UNITS, "/v1/successions", body);
    }

    String id() {
        return attempt().orThrow().id();
    }
}
