package vn.tiendo.units.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An enterprise as far as eligibility asks: its versions and the rounds that found something in it, each by date. */
record SurveyedEnterprise(UUID id, List<Version> versions, List<Finding> findings) {

    /**
     * How it stood from a day on.
     *
     * @param unitId the unit by which it is counted: of its location, else the managing Party unit, else the zone
     */
    record Version(LocalDate from, boolean active, @Nullable UUID unitId) {}

    /** What a round found. */
    record Finding(LocalDate heldOn, UUID roundId, Map<String, Integer> figures) {}

    SurveyedEnterprise {
        versions = List.copyOf(versions);
        findings = List.copyOf(findings);
    }

    Optional<Version> on(LocalDate day) {
        return versions.stream().filter(version -> !version.from().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** The first day of its stay in the unit of that day; empty before its first version, and while it is in none. */
    Optional<LocalDate> cameToItsUnit(LocalDate day) {
        LocalDate came = null;
        UUID unit = null;
        for (var version : versions) {
            if (version.from().isAfter(day)) {
                break;
            }
            came = Objects.equals(unit, version.unitId()) ? came : version.from();
            unit = version.unitId();
        }
        return unit == null ? Optional.empty() : Optional.ofNullable(came);
    }

    /** The latest round by then. */
    Optional<Finding> latestFinding(LocalDate day) {
        return findings.stream()
                .filter(finding -> !finding.heldOn().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** Since when it has been active without interruption; empty when it is not active that day. */
    Optional<LocalDate> activeSince(LocalDate day) {
        LocalDate since = null;
        for (var version : versions) {
            if (version.from().isAfter(day)) {
                break;
            }
            since = !version.active() ? null : since == null ? version.from() : since;
        }
        return Optional.ofNullable(since);
    }

    /** Days on which it changed or was surveyed. */
    Stream<LocalDate> turns() {
        return Stream.concat(
                versions.stream().map(Version::from), findings.stream().map(Finding::heldOn));
    }

    /** Days on which it became active. */
    TreeSet<LocalDate> beginnings() {
        var days = new TreeSet<LocalDate>();
        boolean active = false;
        for (var version : versions) {
            if (version.active() && !active) {
                days.add(version.from());
            }
            active = version.active();
        }
        return days;
    }
}
