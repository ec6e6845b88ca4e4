package vn.tiendo.plans.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.plans.indicator.Indicators;
import vn.tiendo.plans.knowngroup.GroupDirectory;
import vn.tiendo.plans.knowngroup.GroupDirectory.GroupLabel;
import vn.tiendo.plans.knownunit.UnitAddress;
import vn.tiendo.plans.knownunit.UnitDirectory;

/** Puts labels in the place of ids, with a directory of what they mean, and ids in the place of labels. */
@ApplicationScoped
class PlanDirectory {
    private final UnitDirectory units;
    private final GroupDirectory groups;
    private final Indicators indicators;

    PlanDirectory(UnitDirectory units, GroupDirectory groups, Indicators indicators) {
        this.units = units;
        this.groups = groups;
        this.indicators = indicators;
    }

    /** Labels for all units, groups and indicators in the tree as they are called on the day; what they mean. */
    List<DirectoryEntry> label(ObjectNode tree, LocalDate on) {
        var ids = PlanTree.ids(tree);
        var known = groups.labels(ids);
        var mentioned = new LinkedHashSet<>(ids);
        ids.stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .forEach(group -> mentioned.add(group.keeperId()));
        var labelled = new Labelled(units.labels(mentioned, on), known);
        mentioned.forEach(labelled::name);
        PlanTree.replaceTexts(
                tree, text -> PlanTree.isId(text) ? labelled.of(text).orElseGet(() -> code(text)) : text);
        return labelled.entries();
    }

    private String code(String id) {
        return indicators.named(id).map(indicator -> indicator.code()).orElse(id);
    }

    /** The ids of the labels; a label that names nothing here is left out. */
    Map<String, UUID> resolve(Collection<DirectoryEntry> entries) {
        var ids = new HashMap<String, UUID>();
        entries.forEach(entry -> unit(entry).ifPresent(id -> ids.put(entry.label(), id)));
        entries.forEach(entry -> group(entry, ids).ifPresent(id -> ids.put(entry.label(), id)));
        return ids;
    }

    private Optional<UUID> unit(DirectoryEntry entry) {
        var system = entry.system();
        var code = entry.code();
        var on = entry.on();
        return system == null || code == null || on == null ? Optional.empty() : units.find(system, code, on);
    }

    // Two groups of one name are two choices: no id is better than the wrong one.
    private Optional<UUID> group(DirectoryEntry entry, Map<String, UUID> ids) {
        var keeper = entry.keeper();
        var name = entry.name();
        if (keeper == null || name == null) {
            return Optional.empty();
        }
        var found = keeper(keeper, ids).map(id -> groups.find(id, name)).orElse(List.of());
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Optional<UUID> keeper(String label, Map<String, UUID> ids) {
        return PlanTree.isId(label) ? Optional.of(UUID.fromString(label)) : Optional.ofNullable(ids.get(label));
    }

    /** Puts ids in the place of labels; where a label names nothing here, it stays and is refused as no id. */
    void resolve(JsonNode tree, Map<String, UUID> ids) {
        PlanTree.replaceTexts(tree, text -> ids.containsKey(text) ? String.valueOf(ids.get(text)) : text);
    }

    /** Labels given so far: two units never share one. */
    private static final class Labelled {
        private final Map<UUID, UnitAddress> units;
        private final Map<UUID, GroupLabel> groups;
        private final Map<UUID, String> labels = new LinkedHashMap<>();
        private final Set<String> taken = new LinkedHashSet<>();

        Labelled(Map<UUID, UnitAddress> units, Map<UUID, GroupLabel> groups) {
            this.units = units;
            this.groups = groups;
        }

        void name(UUID id) {
            var unit = units.get(id);
            if (unit != null) {
                var plain = unit.code() == null ? id.toString() : unit.system() + ":" + unit.code();
                take(id, plain, plain + "@" + unit.on());
            }
        }

        private void take(UUID id, String plain, String dated) {
            labels.put(id, taken.add(plain) ? plain : taken.add(dated) ? dated : id.toString());
        }

        Optional<String> of(String text) {
            var id = UUID.fromString(text);
            var group = groups.get(id);
            if (group == null) {
                return Optional.ofNullable(labels.get(id));
            }
            return Optional.of(labels.computeIfAbsent(id, absent -> {
                var label = "GROUP:" + labels.getOrDefault(group.keeperId(), "") + "/" + group.name();
                return taken.add(label) ? label : id.toString();
            }));
        }

        List<DirectoryEntry> entries() {
            var entries = new ArrayList<DirectoryEntry>();
            labels.forEach((id, label) -> entries.add(entry(id, label)));
            return entries;
        }

        private DirectoryEntry entry(UUID id, String label) {
            var unit = units.get(id);
            if (unit != null) {
                return new DirectoryEntry(label, unit.system(), unit.code(), unit.on(), null, unit.name());
            }
            return Optional.ofNullable(groups.get(id))
                    .map(group -> new DirectoryEntry(
                            label, null, null, null, labels.getOrDefault(group.keeperId(), label), group.name()))
                    .orElseThrow();
        }
    }
}
