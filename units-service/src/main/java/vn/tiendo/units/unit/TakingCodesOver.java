package vn.tiendo.units.unit;

import static vn.tiendo.units.unit.UnitChecks.ALL_THAT_IS_KNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import vn.tiendo.http.Authority;

/**
 * A new unit takes its code over from the one that has had it until then (docs/adr/0008-codes-that-live-on.md): code 24
 * was Bắc Giang's and is the new Bắc Ninh's, which is recorded before Bắc Giang's end. The old one gives it up by an act
 * of its own, which everybody learns of. Who may not act for the old unit cannot take its code.
 */
@ApplicationScoped
class TakingCodesOver {

    private final UnitActs acts;
    private final UnitCodes codes;
    private final UnitRecording recording;
    private final Authority authority;

    TakingCodesOver(UnitActs acts, UnitCodes codes, UnitRecording recording, Authority authority) {
        this.acts = acts;
        this.codes = codes;
        this.recording = recording;
        this.authority = authority;
    }

    /** The units that give up a code to the newcomer, and which; locked, in the order of their ids. */
    Map<UUID, Set<UnitField>> from(UnitHistory newcomer, LocalDate on, UnitTerms terms) {
        var giving = new TreeMap<UUID, Set<UnitField>>();
        for (var field : Set.of(UnitField.CODE, UnitField.ELECTRONIC_CODE)) {
            if (field.of(terms) instanceof String code) {
                codes.leavesItTo(newcomer, field, code, UnitChecks.span(newcomer, on, field))
                        .filter(holder -> authority.reaches(holder, on))
                        .filter(holder -> givesUpForGood(holder, on, field))
                        .ifPresent(holder -> giving.computeIfAbsent(holder, any -> EnumSet.noneOf(UnitField.class))
                                .add(field));
            }
        }
        giving.keySet().forEach(acts::lock);
        return giving;
    }

    /** The act by which the unit gives up these codes; the id of the event that tells of it. */
    UUID giveUp(UUID holder, LocalDate on, Set<UnitField> fields) {
        return recording
                .changed(holder, on, UnitTerms.clearing(fields.toArray(UnitField[]::new)), null)
                .event();
    }

    // A later act that states a code again would bring it back.
    private boolean givesUpForGood(UUID holder, LocalDate on, UnitField field) {
        var history = acts.history(holder, ALL_THAT_IS_KNOWN).orElseThrow();
        return history.acts().stream().noneMatch(act -> act.effectiveOn().isAfter(on) && field.of(act.terms()) != null);
    }
}
