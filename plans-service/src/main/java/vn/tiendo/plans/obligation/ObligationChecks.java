package vn.tiendo.plans.obligation;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.deadline.PhraseContext;
import vn.tiendo.plans.deadline.StatedDeadline;
import vn.tiendo.plans.indicator.IndicatorTerms;
import vn.tiendo.plans.indicator.Indicators;
import vn.tiendo.plans.knownunit.UnitsMentioned;
import vn.tiendo.plans.period.Period;
import vn.tiendo.plans.period.StatedPeriod;
import vn.tiendo.plans.statement.Place;

/** Reads a stated obligation: every fault is refused at its place, and what is right becomes its terms. */
@ApplicationScoped
public class ObligationChecks {
    private final Indicators indicators;

    ObligationChecks(Indicators indicators) {
        this.indicators = indicators;
    }

    /**
     * The terms, or empty with every fault refused at its place.
     *
     * @param keys the other obligations of the plan, and this one
     * @param planUnit receives what names no recipient
     * @param context what the plan knows that the words of a deadline leave out
     */
    public Optional<ObligationTerms> checked(
            StatedObligation stated,
            Place place,
            ObligationKeys keys,
            UUID planUnit,
            UnitsMentioned mentioned,
            PhraseContext context) {
        keys.check(stated, place);
        var recipients = Objects.requireNonNullElse(stated.recipients(), List.of(planUnit));
        mention(stated, recipients, place, mentioned);
        if (stated.statedReporters().isEmpty() && stated.reportersNote() == null) {
            place.at("reporters").refuse("REPORTERS_REQUIRED");
        }
        var reported = indicators(stated, place);
        boolean review = ObligationTerms.isReview(stated.kind());
        return timing(StatedTiming.of(stated), review, place, context)
                .map(timing -> terms(stated, recipients, reported, timing));
    }

    /** When it is due, or empty with every fault refused at its place. */
    Optional<Timing> timing(StatedTiming stated, boolean review, Place place, PhraseContext context) {
        var covers = Optional.ofNullable(stated.covers());
        var period = covers.flatMap(own -> own.checked(place.at("covers")));
        if (covers.isPresent() && period.isEmpty()) {
            return Optional.empty();
        }
        return place.at("schedule")
                .accept(() -> stated.schedule().deadline(context))
                .flatMap(deadline -> place.accept(() -> new Timing(
                        deadline, period.orElse(null), stated.preset(), stated.cutoff(), stated.cutoffDaysBefore())))
                .filter(timing -> hasDates(timing, review, place, context.planPeriod()));
    }

    private static boolean hasDates(Timing timing, boolean review, Place place, @Nullable Period planPeriod) {
        return planPeriod != null
                && place.at("schedule")
                        .accept(() -> DueDates.of(timing, !review, planPeriod))
                        .isPresent();
    }

    private static void mention(StatedObligation stated, List<UUID> recipients, Place place, UnitsMentioned mentioned) {
        mention(stated.statedReporters(), place.at("reporters"), mentioned);
        mention(recipients, place.at("recipients"), mentioned);
        if (stated.via() != null) {
            mentioned.mentionUnitOrGroup(place.at("via"), stated.via());
        }
        if (stated.finalRecipient() != null) {
            mentioned.mentionUnitOrGroup(place.at("finalRecipient"), stated.finalRecipient());
        }
    }

    private static void mention(List<UUID> units, Place place, UnitsMentioned mentioned) {
        for (int i = 0; i < units.size(); i++) {
            mentioned.mentionUnitOrGroup(place.at(i), units.get(i));
        }
    }

    private List<UUID> indicators(StatedObligation stated, Place place) {
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < stated.statedIndicators().size(); i++) {
            var named = indicators.named(stated.statedIndicators().get(i)).map(IndicatorTerms::indicatorId);
            if (named.isEmpty()) {
                place.at("indicators").at(i).refuse("UNKNOWN_INDICATOR");
            }
            named.ifPresent(ids::add);
        }
        return ids;
    }

    private static ObligationTerms terms(
            StatedObligation stated, List<UUID> recipients, List<UUID> reported, Timing timing) {
        return new ObligationTerms(
                UuidCreator.getTimeOrderedEpoch(),
                stated.key(),
                stated.section(),
                stated.kind(),
                stated.titleVi(),
                stated.titleEn(),
                stated.statedReporters(),
                stated.reportersNote(),
                recipients,
                stated.via(),
                stated.finalRecipient(),
                timing,
                stated.statedFeeds(),
                reported,
                stated.note());
    }

    /** When something is due, as a caller states it. */
    record StatedTiming(
            StatedDeadline schedule,
            @Nullable StatedPeriod covers,
            @Nullable ReportingPreset preset,
            java.time.@Nullable LocalDate cutoff,
            @Nullable Integer cutoffDaysBefore) {

        static StatedTiming of(StatedObligation stated) {
            return new StatedTiming(
                    stated.schedule(), stated.covers(), stated.preset(), stated.cutoff(), stated.cutoffDaysBefore());
        }
    }
}
