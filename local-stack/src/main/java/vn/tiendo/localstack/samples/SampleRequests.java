package vn.tiendo.localstack.samples;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Turns samples into requests of the API: ids for keys, and without what only the sample says. */
record SampleRequests(Ids ids) {

    private static final List<String> OF_UNITS =
            List.of("system", "effectiveOn", "name", "shortName", "kind", "level", "code", "parentId");

    private static final List<String> OF_CALENDARS =
            List.of("effectiveOn", "holidays", "workingDays", "weekend", "document");

    private static final List<String> OF_RATING_SCALES = List.of("effectiveOn", "levels");

    private static final List<String> OF_GROUPS = List.of("unitId", "effectiveOn", "name", "members", "rule");

    ObjectNode indicator(ObjectNode sample) {
        var request = sample.deepCopy();
        ids.replace(request, "partOf", "partOf");
        return request;
    }

    ObjectNode unit(ObjectNode sample) {
        var request = sample.deepCopy();
        ids.replace(request, "parent", "parentId");
        return request.retain(OF_UNITS);
    }

    ObjectNode unitChange(ObjectNode sample) {
        var request = sample.deepCopy();
        ids.replace(request, "parent", "parentId");
        return request;
    }

    /** From the first day of the unit on. */
    ObjectNode servedArea(ObjectNode unit) {
        var request = unit.deepCopy();
        ids.replace(request, "serves", "areaId");
        return request.retain("effectiveOn", "areaId");
    }

    ObjectNode group(ObjectNode sample) {
        var request = sample.deepCopy();
        ids.replace(request, "unit", "unitId");
        ids.replaceAll(request, "members");
        return request.retain(OF_GROUPS);
    }

    ObjectNode succession(ObjectNode sample) {
        var request = sample.deepCopy();
        ids.replaceAll(request, "from");
        ids.replaceAll(request, "to");
        return request.without(List.of("key"));
    }

    /** The calendar, set by a unit for its subtree: from its own day on, or from the day of the unit. */
    ObjectNode calendar(ObjectNode file, ObjectNode unit) {
        return setFor(unit, file.<ObjectNode>deepCopy().retain(OF_CALENDARS));
    }

    /** The rating scale, likewise. */
    ObjectNode ratingScale(ObjectNode file, ObjectNode unit) {
        return setFor(unit, file.<ObjectNode>deepCopy().retain(OF_RATING_SCALES));
    }

    private ObjectNode setFor(ObjectNode unit, ObjectNode request) {
        var since = unit.get("effectiveOn").asText();
        if (since.compareTo(request.path("effectiveOn").asText()) > 0) {
            request.put("effectiveOn", since);
        }
        return request.put("unitId", ids.of(unit.get("key").asText()));
    }

    ObjectNode progressEntry(ObjectNode sample) {
        var request = sample.deepCopy();
        ids.replace(request, "unit", "unitId");
        SampleFiles.objects(request.get("statements"))
                .forEach(statement -> ids.replace(statement, "indicator", "indicatorId"));
        return request;
    }

    /** The whole plan in one request, its allocation tables included. */
    ObjectNode plan(ObjectNode sample, List<ObjectNode> allocations) {
        var request = sample.deepCopy();
        ids.replace(request, "unit", "unit");
        ids.replaceAll(request, "issuers");
        SampleFiles.objects(request.get("targets")).forEach(this::target);
        SampleFiles.objects(request.get("tasks")).forEach(task -> {
            ids.replaceAll(task, "leads");
            ids.replaceAll(task, "coordinating");
        });
        SampleFiles.objects(request.path("obligations")).forEach(obligation -> {
            ids.replaceAll(obligation, "reporters");
            ids.replaceAll(obligation, "recipients");
            ids.replace(obligation, "via", "via");
            ids.replace(obligation, "finalRecipient", "finalRecipient");
        });
        SampleFiles.objects(request.path("approvals")).forEach(approval -> ids.replace(approval, "issuer", "issuer"));
        var tables = request.putArray("allocations");
        allocations.forEach(table -> tables.add(allocation(table)));
        return request;
    }

    private void target(ObjectNode request) {
        ids.replace(request, "owner", "owner");
        SampleFiles.objects(request.path("unitValues")).forEach(each -> {
            ids.replace(each, "group", "group");
            SampleFiles.objects(each.path("except")).forEach(exception -> ids.replace(exception, "unit", "unit"));
        });
    }

    private ObjectNode allocation(ObjectNode sample) {
        var request = sample.deepCopy();
        SampleFiles.objects(request.get("cells")).forEach(cell -> ids.replace(cell, "unit", "unitId"));
        return request;
    }
}
