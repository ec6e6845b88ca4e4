package vn.tiendo.reporting.mutation;

import java.util.function.Function;
import java.util.stream.Stream;

/** Rules of evaluation, of carrying, of the ledger and of reports, each broken in the way in which it is most easily broken. */
final class Mutations {

    private Mutations() {}

    static Stream<Mutation> all() {
        return Stream.of(
                        EvaluationMutations.all(),
                        TermsMutations.all(),
                        BorderMutations.all(),
                        FigureMutations.all(),
                        LedgerMutations.all(),
                        ReportMutations.all())
                .flatMap(Function.identity());
    }
}
