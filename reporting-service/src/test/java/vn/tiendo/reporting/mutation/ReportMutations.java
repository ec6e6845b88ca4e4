package vn.tiendo.reporting.mutation;

import java.util.List;
import java.util.stream.Stream;

/** Who has sent what is owed, and on whom it rested, broken in the ways in which it is most easily broken. */
final class ReportMutations {

    private static final String PUNCTUALITY = "report/Punctuality.java";
    private static final String IN_TIME = "report.PunctualityTest";
    private static final String SUBORDINATES = "report/Subordinates.java";
    private static final String BELOW = "report.SubordinatesTest";
    private static final String STANDING = "report/InstanceTimeliness.java";
    private static final String FROM_BELOW = "report.LatenessFromBelowTest";

    private ReportMutations() {}

    static Stream<Mutation> all() {
        return Stream.of(sending(), returning(), restingOn(), blaming()).flatMap(List::stream);
    }

    /** SEMANTICS 8, 10: on time through the last acceptable day, missing from the next one on. */
    private static List<Mutation> sending() {
        return List.of(
                new Mutation(
                        "late on the last acceptable day",
                        PUNCTUALITY,
                        "sentOn.isAfter(lastAcceptableDay)",
                        "!sentOn.isBefore(lastAcceptableDay)",
                        IN_TIME,
                        "theLastAcceptableDayIsInTimeAndTheNextOneIsLate"),
                new Mutation(
                        "missing on the last acceptable day",
                        PUNCTUALITY,
                        "return on.isAfter(lastAcceptableDay)",
                        "return !on.isBefore(lastAcceptableDay)",
                        IN_TIME,
                        "whatHasNotComeIsMissingFromTheDayAfterItsLastOne"));
    }

    /** SEMANTICS 10: what was sent back counts as not sent; a new version of one that stands makes nobody late. */
    private static List<Mutation> returning() {
        return List.of(
                new Mutation(
                        "what was sent back fulfils",
                        PUNCTUALITY,
                        "if (report.isReturned())",
                        "if (false)",
                        IN_TIME,
                        "whatWasSentBackCountsAsNotSent"),
                new Mutation(
                        "a return leaves the version before",
                        PUNCTUALITY,
                        "if (report.isReturned()) {\n                first = null;",
                        "if (report.isReturned()) {\n                continue;",
                        IN_TIME,
                        "aReturnOfTheNewVersionLeavesNothingThatStands"),
                new Mutation(
                        "the last version decides",
                        PUNCTUALITY,
                        "} else if (first == null) {",
                        "} else {",
                        IN_TIME,
                        "aNewVersionOfAReportThatStandsMakesNobodyLate"),
                new Mutation(
                        "nothing fulfils after a return",
                        PUNCTUALITY,
                        "if (report.isReturned()) {\n                first = null;",
                        "if (report.isReturned()) {\n                return Optional.empty();",
                        IN_TIME,
                        "afterAReturnTheNextVersionFulfils"));
    }

    /** SEMANTICS 10: tiers chain; a report rests on what is owed below it since it was due itself. */
    private static List<Mutation> restingOn() {
        return List.of(
                new Mutation(
                        "those of the last time again",
                        SUBORDINATES,
                        ".filter(owed -> before.filter(day -> !owed.lastAcceptableDay().isAfter(day))\n                        .isEmpty())",
                        "",
                        BELOW,
                        "itRestsOnWhatWasDueSinceItWasDueTheLastTime"),
                new Mutation(
                        "those of the next time already",
                        SUBORDINATES,
                        ".filter(owed -> !owed.lastAcceptableDay().isAfter(compiled.lastAcceptableDay()))",
                        "",
                        BELOW,
                        "itRestsOnWhatWasDueSinceItWasDueTheLastTime"),
                new Mutation(
                        "those below another compiler",
                        SUBORDINATES,
                        "alone || reaches(owed, compiled)",
                        "true",
                        BELOW,
                        "ofSeveralCompilersEachRestsOnTheUnitsBelowItself"),
                new Mutation(
                        "all tiers below",
                        SUBORDINATES,
                        "owed.tier() == compiled.tier() - 1",
                        "owed.tier() < compiled.tier()",
                        BELOW,
                        "whereNobodySaysWhatFeedsWhatTheTierBelowDoes"),
                new Mutation(
                        "what feeds another report",
                        SUBORDINATES,
                        "owed.feeds().contains(compiled.key())",
                        "true",
                        BELOW,
                        "aCompiledReportRestsOnThoseThatFeedIt"));
    }

    /** SEMANTICS 10: a compiler's lateness caused by a missing subordinate report says so. */
    private static List<Mutation> blaming() {
        return List.of(
                new Mutation(
                        "who came on the last day is named",
                        STANDING,
                        "!sentOn.isAfter(day)",
                        "sentOn.isBefore(day)",
                        FROM_BELOW,
                        NAMES),
                new Mutation(
                        "who came the day after is not named",
                        STANDING,
                        "!each.hadComeBy(owed.lastAcceptableDay())",
                        "each.sentOn() == null",
                        FROM_BELOW,
                        NAMES),
                new Mutation(
                        "who was late but came before the compiler was due is named",
                        STANDING,
                        "!each.hadComeBy(owed.lastAcceptableDay())",
                        "each.isLateOrMissing()",
                        FROM_BELOW,
                        "isNobodysFaultBelowWhereAllHadCome"),
                new Mutation(
                        "of who is missing none is asked",
                        STANDING,
                        "state == Punctuality.LATE || state == Punctuality.MISSING",
                        "state == Punctuality.LATE",
                        FROM_BELOW,
                        NAMES),
                new Mutation(
                        "causes of what is in time",
                        STANDING,
                        "isLateOrMissing() ? missing : List.of()",
                        "missing",
                        FROM_BELOW,
                        "isAskedForOfWhoIsLateAlone"));
    }

    private static final String NAMES = "namesThoseThatHadNotComeWhenTheCompilerWasDue";
}
