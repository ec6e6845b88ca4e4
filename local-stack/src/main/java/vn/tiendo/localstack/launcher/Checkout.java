package vn.tiendo.localstack.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the built parts of this checkout lie. */
record Checkout(Path root) {

    /** The checkout that {@code ./tiendo} names. */
    static Checkout named() {
        return new Checkout(Path.of(System.getProperty("tiendo.root", "")).toAbsolutePath());
    }

    DataDirectory usualData() {
        return new DataDirectory(root.resolve(".tiendo"));
    }

    Path application(LocalService service) {
        return root.resolve(service.title()).resolve("target").resolve("quarkus-app");
    }

    Path startUpCaches() {
        return root.resolve("target").resolve("start-up-caches");
    }

    /** One file for each running system, so that {@code ./tiendo} does not build under its feet. */
    Path running() {
        return root.resolve("target").resolve("running");
    }

    /** As {@code ./tiendo up --with-keycloak} fetches it. */
    Path keycloakDistribution() {
        return root.resolve("target").resolve("keycloak").resolve("keycloak.zip");
    }

    Path samples() {
        return root.resolve("samples");
    }

    String endToEndClassPath() {
        return endToEndPrograms() + ":" + endToEndLibraries() + "/*";
    }

    boolean hasEndToEnd() {
        return Files.exists(endToEndPrograms()) && Files.isDirectory(endToEndLibraries());
    }

    /** A jar: the JDK makes no start-up cache of loose classes. */
    Path endToEndPrograms() {
        return endToEndTarget().resolve("end-to-end-tests.jar");
    }

    Path endToEndLibraries() {
        return endToEndTarget().resolve("lib");
    }

    private Path endToEndTarget() {
        return root.resolve("end-to-end-tests").resolve("target");
    }
}
