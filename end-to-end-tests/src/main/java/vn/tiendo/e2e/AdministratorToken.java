package vn.tiendo.e2e;

import java.util.Map;

/** The bearer token of an administrator of the whole country. */
final class AdministratorToken {

    private AdministratorToken() {}

    static String of(Map<String, String> environment) {
        var given = environment.get("TIENDO_TOKEN");
        if (given == null) {
            throw new IllegalStateException("set TIENDO_TOKEN");
        }
        return given;
    }
}
