package vn.tiendo.reporting.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Health, and metrics as docs/operations.md promises them to whoever watches. */
@OnRealStack
class ShowingItsStateTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(tiendo_\\w+)` \\| ([^|]+) \\|");
    private static final Pattern METRIC = Pattern.compile("\\b(tiendo_\\w+|agroal_\\w+)");
    private static final Pattern ALERT = Pattern.compile("(?m)^ +- alert: (\\w+)$");
    private static final Pattern RUNBOOK = Pattern.compile("(?m)^### (Tiendo\\w+)$");
    /** Left by the job that takes backups, which is no service. */
    private static final String OF_THE_BACKUP_JOB = "tiendo_backup_finished_timestamp_seconds";

    private static final Path OPERATIONS = Path.of("../docs/operations.md");
    private static final Path ALERTS = Path.of("../docs/monitoring/alerts.yml");
    private static final Path DASHBOARD = Path.of("../docs/monitoring/dashboard.json");

    @Test
    void saysWhatItHasFoundOfItself() {
        given().get("/q/health/started")
                .then()
                .statusCode(200)
                .body("checks.name", hasItems("migrations"))
                .body("checks.status", everyItem(equalTo("UP")));
        given().get("/q/health/live").then().statusCode(200).body("checks.name", hasItems("messaging"));
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", hasItems("messaging", "Database connections health check"));
    }

    @Test
    void showsEveryMetricOfTheOperationsGuide() throws IOException {
        var shown = shown();
        ROW.matcher(Files.readString(OPERATIONS))
                .results()
                .filter(row -> row.group(2).matches("all|.*reporting"))
                .map(row -> row.group(1))
                .forEach(name -> assertThat(shown).contains(name));
    }

    @Test
    void theGuideNamesEveryMetricOfOurOwn() throws IOException {
        var documented = all(ROW, OPERATIONS);
        assertThat(shown().stream()
                        .filter(name -> name.startsWith("tiendo_"))
                        .map(name -> name.replaceFirst("_seconds_(sum|max)$", "_seconds_count")))
                .allSatisfy(name -> assertThat(documented).contains(name));
    }

    @Test
    void alertsAndDashboardAskForMetricsThatThereAreAndEachAlertHasItsRunbook() throws IOException {
        var known = all(ROW, OPERATIONS);
        known.addAll(shown());
        known.add(OF_THE_BACKUP_JOB);
        known.add("tiendo_live_drawing_seconds_sum");
        assertThat(known).containsAll(all(METRIC, ALERTS)).containsAll(all(METRIC, DASHBOARD));
        assertThat(all(ALERT, ALERTS)).isNotEmpty().isEqualTo(all(RUNBOOK, OPERATIONS));
    }

    private static Set<String> shown() {
        return given().get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceFirst("[{ ].*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> all(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
