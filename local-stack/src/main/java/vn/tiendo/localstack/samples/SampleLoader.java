package vn.tiendo.localstack.samples;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Loads the samples into a system that holds no plan of its own, through the public API. The plan is the last thing of
 * its sample, in one request: where it exists, all of the sample does. A load that was cut off goes on where it stopped.
 */
public final class SampleLoader {

    private static final ZoneId BUSINESS_DATES = ZoneId.of("Asia/Ho_Chi_Minh");

    private final SampleFiles files;
    private final ServiceUrls urls;
    private final Caller caller;
    private final PrintStream progress;
    private final LocalDate today;
    private final Ids ids = new Ids();
    private final SampleRequests requests = new SampleRequests(ids);
    private final SampleUnits units;

    private SampleLoader(SampleFiles files, ServiceUrls urls, Caller caller, PrintStream progress, LocalDate today) {
        this.files = files;
        this.urls = urls;
        this.caller = caller;
        this.progress = progress;
        this.today = today;
        this.units = new SampleUnits(files, urls, caller, ids, requests);
    }

    /**
     * Loads what is missing and returns when reporting-service knows it.
     *
     * @param samples the directory with {@code indicators.json} and one directory for each plan
     * @param token a bearer token of an administrator, asked for before each call
     * @param progress says in a line what was loaded
     * @return how many plans were loaded; 0 when there was nothing to load
     * @throws SampleRefused when a service does not take a sample
     */
    public static int load(Path samples, ServiceUrls urls, Supplier<String> token, PrintStream progress) {
        return load(samples, urls, token, progress, Clock.systemUTC());
    }

    static int load(Path samples, ServiceUrls urls, Supplier<String> token, PrintStream progress, Clock clock) {
        try (var caller = new Caller(token, clock)) {
            var today = LocalDate.ofInstant(clock.instant(), BUSINESS_DATES);
            return new SampleLoader(new SampleFiles(samples), urls, caller, progress, today).loadMissing();
        }
    }

    private int loadMissing() {
        var missing = missingPlans();
        if (missing.isEmpty()) {
            return 0;
        }
        var indicatorsAt = indicators();
        // All units first: while the last are written, the other services read the first. Those of plans that are there
        // already give their ids, which successions name across provinces.
        var unitsAt = new LinkedHashMap<String, List<String>>();
        files.plans().forEach(plan -> unitsAt.put(plan, units.units(plan)));
        var groupsAt = new LinkedHashMap<String, List<String>>();
        files.plans().forEach(plan -> groupsAt.put(plan, units.groups(plan)));
        var successionsAt = new LinkedHashMap<String, List<String>>();
        files.plans().forEach(plan -> successionsAt.put(plan, units.successions(plan)));
        awaitUnits(unitsAt.values());
        units.calendars(files.plans());
        units.ratingScales(files.plans());
        var plansAt = new ArrayList<String>();
        missing.forEach(plan -> {
            int entries = entries(plan, joined(indicatorsAt, unitsAt.getOrDefault(plan, List.of())));
            plansAt.addAll(plan(
                    plan,
                    joined(groupsAt.getOrDefault(plan, List.of()), successionsAt.getOrDefault(plan, List.of())),
                    entries));
        });
        caller.get(urls.reporting().resolve("/v1/horizon"), plansAt);
        return missing.size();
    }

    // One call for each plan: a header names only so many positions.
    private void awaitUnits(Collection<List<String>> positions) {
        positions.forEach(ofPlan -> caller.get(urls.plans().resolve("/v1/plans?limit=1"), ofPlan));
    }

    private static List<String> joined(List<String> some, List<String> others) {
        return Stream.of(some, others).flatMap(List::stream).toList();
    }

    // A system that holds plans, and none of ours, is somebody's own.
    private List<String> missingPlans() {
        var there = caller.get(urls.plans().resolve("/v1/plans?limit=200"), List.of())
                .path("items")
                .findValuesAsText("key");
        var ours = files.plans();
        boolean somebodyElses = !there.isEmpty() && Collections.disjoint(there, ours);
        return somebodyElses
                ? List.of()
                : ours.stream().filter(plan -> !there.contains(plan)).toList();
    }

    private List<String> indicators() {
        var uri = urls.plans().resolve("/v1/indicators");
        var positions = new ArrayList<String>();
        for (var sample : files.indicators()) {
            var code = sample.get("code").asText();
            var found = uri.resolve("?code=" + code);
            positions.addAll(units.create(code, uri, requests.indicator(sample), found));
        }
        progress.printf("samples: %d indicators%n", files.indicators().size());
        return positions;
    }

    // What the clock has not reached yet cannot have occurred: no service would take it.
    private int entries(String plan, List<String> after) {
        var uri = urls.reporting().resolve("/v1/progress-entries");
        var due = files.progress(plan).stream()
                .filter(sample -> !LocalDate.parse(text(sample, "occurredOn")).isAfter(today))
                .toList();
        var waitFor = after;
        for (var sample : due) {
            var key = text(sample, "externalId");
            caller.post(uri, key, requests.progressEntry(sample), waitFor).accepted();
            waitFor = List.of();
        }
        return due.size();
    }

    private List<String> plan(String plan, List<String> knownAt, int entries) {
        var uri = urls.plans().resolve("/v1/plans");
        var request = requests.plan(files.plan(plan), files.allocations(plan));
        var issued = caller.post(uri, plan, request, knownAt).accepted();
        progress.printf(
                "samples: %s with %d units, %d targets, %d tasks, %d progress entries%n",
                plan,
                files.units(plan).size(),
                request.get("targets").size(),
                request.get("tasks").size(),
                entries);
        return issued.positions();
    }

    private static String text(ObjectNode node, String field) {
        return node.path(field).asText();
    }
}
