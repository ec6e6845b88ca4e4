package vn.tiendo.localstack.launcher;

import java.util.Arrays;
import java.util.Optional;

/** The three services, in the order in which they are listed to people. */
public enum LocalService {
    UNITS("units"),
    PLANS("plans"),
    REPORTING("reporting");

    private final String database;

    LocalService(String database) {
        this.database = database;
    }

    /** Also the prefix of the roles of the database. */
    String database() {
        return database;
    }

    String title() {
        return database + "-service";
    }

    static Optional<LocalService> named(String name) {
        return Arrays.stream(values())
                .filter(service ->
                        service.database.equals(name) || service.title().equals(name))
                .findFirst();
    }
}
