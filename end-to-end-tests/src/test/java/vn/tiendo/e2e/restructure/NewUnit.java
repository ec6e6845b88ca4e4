package vn.tiendo.e2e.restructure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.tiendo.e2e.client.Service;

/** A unit about to be created. */
record NewUnit(Reform reform, ObjectNode body) {

    NewUnit in(String system) {
        body.put("system", system);
        return this;
    }

    NewUnit since(String day) {
        body.put("effectiveOn", day);
        return this;
    }

    NewUnit coded(String code) {
        body.put("code", reform.code(code));
        return this;
    }

    NewUnit under(String parent) {
        body.put("parentId", parent);
        return this;
    }

    String id() {
        return reform.accepted(Service.UNITS, "/v1/units", body).id();
    }
}
