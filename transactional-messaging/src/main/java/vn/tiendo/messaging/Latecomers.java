package vn.tiendo.messaging;

import java.util.List;

/** Events that waited for an earlier one about their subject, which has come or was folded again meanwhile. */
final class Latecomers {

    private final Transactions transactions;
    private final Offsets offsets;
    private final DeadLetterRows letters;
    private final Intake intake;

    Latecomers(Transactions transactions, Offsets offsets, DeadLetterRows letters, Intake intake) {
        this.transactions = transactions;
        this.offsets = offsets;
        this.letters = letters;
        this.intake = intake;
    }

    /** Folds those whose turn has come, each in a transaction of its own; says how many were stored. */
    int take() {
        int stored = 0;
        var inTurn = letters.inTurn();
        while (!inTurn.isEmpty()) {
            for (var row : inTurn) {
                stored += take(row);
            }
            inTurn = letters.inTurn();
        }
        return stored;
    }

    private int take(LetterRow row) {
        try {
            return transactions
                    .inNew(() -> {
                        offsets.lock(row.arrival().from());
                        return intake.take(List.of(row.arrival()));
                    })
                    .stored();
        } catch (RuntimeException e) {
            if (DatabaseOutage.isBehind(e)) {
                throw e;
            }
            letters.refuseAgain(row.letter().id(), Refusal.describe(e));
            return 0;
        }
    }
}
