package vn.tiendo.e2e.launch;

import java.net.URI;
import vn.tiendo.e2e.client.Endpoints;

/** Where the parts of a launched system listen: at fixed distances from one port. */
record Addresses(int portBase) {

    Endpoints services() {
        return new Endpoints(url(1), url(2), url(3));
    }

    String database(String service) {
        return "jdbc:postgresql://127.0.0.1:" + (portBase + 4) + "/" + service;
    }

    String broker() {
        return "127.0.0.1:" + (portBase + 5);
    }

    /** Who signs the tokens of a system without another provider. */
    URI tokens() {
        return url(7);
    }

    /** The realm, in a system that was launched with Keycloak. */
    URI realm() {
        return url(8).resolve("/realms/tiendo");
    }

    private URI url(int above) {
        return URI.create("http://127.0.0.1:" + (portBase + above));
    }
}
