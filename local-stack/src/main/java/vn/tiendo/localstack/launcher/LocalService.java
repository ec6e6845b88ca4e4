package vn.tiendo.localstack.launcher;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

    static List<String> databases() {
        return Arrays.stream(values()).map(LocalService::database).toList();
    }

    /** Those that read what others say, and whether all of it or chosen kinds of events. */
    static Map<String, Boolean> readersOfAll() {
        return Map.of(PLANS.database, false, REPORTING.database, true);
    }

    static Optional<LocalService> named(String name) {
        return Arrays.stream(values())
                .filter(service ->
                        service.database.equals(name) || service.title().equals(name))
                .findFirst();
    }
}
