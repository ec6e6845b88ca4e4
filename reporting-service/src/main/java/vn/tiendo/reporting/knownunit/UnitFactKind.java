package vn.tiendo.reporting.knownunit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventTypes;
import vn.tiendo.events.units.AreaServed;
import vn.tiendo.events.units.GroupChanged;
import vn.tiendo.events.units.SuccessionAnnulled;
import vn.tiendo.events.units.UnitChanged;
import vn.tiendo.events.units.UnitCreated;
import vn.tiendo.events.units.UnitsSucceeded;
import vn.tiendo.reporting.knownunit.UnitFacts.Fact;

/** The events about units that are kept, and how each is read. */
enum UnitFactKind {
    CREATED(EventTypes.UNIT_CREATED) {
        @Override
        Fact read(String body, Instant knownFrom, long position) {
            var event = EventJson.read(body, UnitCreated.class);
            return Fact.of(new UnitAct(
                    event.unitId(),
                    event.effectiveOn(),
                    knownFrom,
                    event.recordedAt(),
                    position,
                    event.system(),
                    event.name(),
                    event.shortName(),
                    event.kind(),
                    event.level(),
                    event.code(),
                    event.parentId(),
                    Set.of()));
        }
    },
    CHANGED(EventTypes.UNIT_CHANGED) {
        @Override
        Fact read(String body, Instant knownFrom, long position) {
            var event = EventJson.read(body, UnitChanged.class);
            return Fact.of(new UnitAct(
                    event.unitId(),
                    event.effectiveOn(),
                    knownFrom,
                    event.recordedAt(),
                    position,
                    null,
                    event.name(),
                    event.shortName(),
                    event.kind(),
                    event.level(),
                    event.code(),
                    event.parentId(),
                    orNone(event.cleared())));
        }
    },
    AREA_SERVED(EventTypes.AREA_SERVED) {
        @Override
        Fact read(String body, Instant knownFrom, long position) {
            var event = EventJson.read(body, AreaServed.class);
            return Fact.of(
                    knownFrom,
                    new AreaAct(event.unitId(), event.effectiveOn(), event.recordedAt(), position, event.areaId()));
        }
    },
    SUCCEEDED(EventTypes.UNITS_SUCCEEDED) {
        @Override
        Fact read(String body, Instant knownFrom, long position) {
            var event = EventJson.read(body, UnitsSucceeded.class);
            return Fact.of(knownFrom, succession(event), event.replaces());
        }
    },
    ANNULLED(EventTypes.SUCCESSION_ANNULLED) {
        @Override
        Fact read(String body, Instant knownFrom, long position) {
            var event = EventJson.read(body, SuccessionAnnulled.class);
            return Fact.annulling(knownFrom, event.effectiveOn(), event.successionId());
        }
    },
    GROUP_CHANGED(EventTypes.GROUP_CHANGED) {
        @Override
        Fact read(String body, Instant knownFrom, long position) {
            var event = EventJson.read(body, GroupChanged.class);
            return Fact.of(new GroupAct(
                    event.groupId(),
                    event.effectiveOn(),
                    knownFrom,
                    event.recordedAt(),
                    position,
                    event.members(),
                    rule(event.rule())));
        }
    };

    private final String eventType;

    UnitFactKind(String eventType) {
        this.eventType = eventType;
    }

    static Optional<UnitFactKind> of(String eventType) {
        for (var kind : values()) {
            if (kind.eventType.equals(eventType)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    abstract Fact read(String body, Instant knownFrom, long position);

    private static Set<String> orNone(@Nullable List<String> names) {
        return names == null ? Set.of() : Set.copyOf(names);
    }

    private static GroupAct.@Nullable Rule rule(vn.tiendo.events.units.@Nullable GroupRule stated) {
        return stated == null
                ? null
                : new GroupAct.Rule(stated.system(), stated.under(), stated.kinds(), stated.level(), stated.except());
    }

    private static Succession succession(UnitsSucceeded event) {
        return new Succession(
                event.successionId(),
                SuccessionKind.of(event.kind()),
                event.effectiveOn(),
                event.from(),
                event.to(),
                event.items().stream()
                        .map(item -> new Succession.Item(item.itemId(), item.fromUnitId(), item.toUnitId()))
                        .toList(),
                event.stocks().stream()
                        .map(stock -> new Succession.Opening(stock.indicatorId(), stock.unitId(), stock.quantity()))
                        .toList(),
                event.recordedAt());
    }
}
