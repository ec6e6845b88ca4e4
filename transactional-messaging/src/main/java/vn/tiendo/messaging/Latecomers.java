package vn.tiendo.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.tiendo.actlog.DatabaseOutage;

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

    /** Folds those whose turn has come, each in a transaction of its own; gives the events that are here by that. */
    List<UUID> take() {
        var here = new ArrayList<UUID>();
        var inTurn = letters.inTurn();
        while (!inTurn.isEmpty()) {
            for (var row : inTurn) {
                here.addAll(take(row));
            }
            inTurn = letters.inTurn();
        }
        return here;
    }

    private List<UUID> take(LetterRow row) {
        try {
            return transactions
                    .inNew(() -> {
                        offsets.lock(row.arrival().from());
                        return intake.take(List.of(row.arrival()));
                    })
                    .here();
        } catch (RuntimeException e) {
            if (DatabaseOutage.isBehind(e)) {
                throw e;
            }
            letters.refuseAgain(row.letter().id(), Refusal.describe(e));
            return List.of();
        }
    }
}
