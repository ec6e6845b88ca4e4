package vn.tiendo.localstack.samples;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes the units of the samples with what changes of them, their groups, calendars and successions. */
final class SampleUnits {

    private final SampleFiles files;
    private final ServiceUrls urls;
    private final Caller caller;
    private final Ids ids;
    private final SampleRequests requests;

    SampleUnits(SampleFiles files, ServiceUrls urls, Caller caller, Ids ids, SampleRequests requests) {
        this.files = files;
        this.urls = urls;
        this.caller = caller;
        this.ids = ids;
        this.requests = requests;
    }

    /** The units of a plan; the positions of their events. */
    List<String> units(String plan) {
        var uri = urls.units().resolve("/v1/units");
        var positions = new ArrayList<String>();
        for (var sample : files.units(plan)) {
            var key = text(sample, "key");
            var found = uri.resolve("?system=%s&code=%s&at=%s"
                    .formatted(text(sample, "system"), text(sample, "code"), text(sample, "effectiveOn")));
            positions.addAll(create(key, uri, requests.unit(sample), found));
            positions.addAll(changes(key, sample));
            positions.addAll(servedArea(key, sample));
        }
        return positions;
    }

    /** The area stands before the unit that serves it. */
    private List<String> servedArea(String key, ObjectNode unit) {
        if (!unit.has("serves")) {
            return List.of();
        }
        var uri = urls.units().resolve("/v1/units/" + ids.of(key) + "/served-areas");
        return caller.post(uri, key + "@serves", requests.servedArea(unit), List.of())
                .accepted()
                .positions();
    }

    private List<String> changes(String key, ObjectNode unit) {
        var uri = urls.units().resolve("/v1/units/" + ids.of(key) + "/changes");
        var positions = new ArrayList<String>();
        for (var change : SampleFiles.objects(unit.path("changes"))) {
            var changeKey = key + "@" + text(change, "effectiveOn");
            var request = requests.unitChange(change);
            positions.addAll(
                    caller.post(uri, changeKey, request, List.of()).accepted().positions());
        }
        return positions;
    }

    /** The groups of a plan; the positions of their events. */
    List<String> groups(String plan) {
        var uri = urls.units().resolve("/v1/groups");
        var positions = new ArrayList<String>();
        for (var sample : files.groups(plan)) {
            var key = text(sample, "key");
            var answer =
                    caller.post(uri, key, requests.group(sample), List.of()).accepted();
            ids.put(key, answer.body().path("groupId").asText());
            positions.addAll(answer.positions());
        }
        return positions;
    }

    /**
     * How the units of a plan gave way to others; the positions of their events. Where a load was cut off, some of it is
     * history already.
     */
    List<String> successions(String plan) {
        var uri = urls.units().resolve("/v1/successions");
        var positions = new ArrayList<String>();
        for (var sample : files.successions(plan)) {
            var answer = caller.post(uri, text(sample, "key"), requests.succession(sample), List.of());
            if (!answer.says("UNIT_NOT_IN_FORCE") && !answer.says("UNIT_ENDS_ALREADY")) {
                positions.addAll(answer.accepted().positions());
            }
        }
        return positions;
    }

    /** The statutory holidays, set at each root, so that they hold for all below. */
    void calendars(List<String> plans) {
        var uri = urls.plans().resolve("/v1/calendars");
        for (var calendar : files.calendars()) {
            roots(plans)
                    .forEach(root -> caller.post(
                                    uri, "calendar:" + text(root, "key"), requests.calendar(calendar, root), List.of())
                            .accepted());
        }
    }

    /** The scale on which Party organisations are rated, set at each root of the Party. */
    void ratingScales(List<String> plans) {
        var uri = urls.plans().resolve("/v1/rating-scales");
        for (var scale : files.ratingScales()) {
            roots(plans)
                    .filter(root -> text(root, "system").equals("PARTY"))
                    .forEach(root -> caller.post(
                                    uri, "scale:" + text(root, "key"), requests.ratingScale(scale, root), List.of())
                            .accepted());
        }
    }

    private Stream<ObjectNode> roots(List<String> plans) {
        return plans.stream().flatMap(plan -> files.units(plan).stream()).filter(unit -> !unit.has("parent"));
    }

    /** Creates what has a code; where the code is there already, after a load that was cut off, it is that one. */
    List<String> create(String key, URI uri, ObjectNode request, URI found) {
        var answer = caller.post(uri, key, request, List.of());
        if (answer.says("CODE_TAKEN")) {
            ids.put(key, caller.get(found, List.of()).at("/items/0/id").asText());
            return List.of();
        }
        ids.put(key, answer.accepted().id());
        return answer.positions();
    }

    private static String text(ObjectNode node, String field) {
        return node.path(field).asText();
    }
}
