package vn.tiendo.reporting.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.tiendo.exchange.Media;
import vn.tiendo.exchange.Notation;
import vn.tiendo.exchange.job.ImportJob;
import vn.tiendo.exchange.job.ImportOrder;
import vn.tiendo.exchange.job.Imports;
import vn.tiendo.http.Problem;

/** Orders the undoing of an import that has recorded something. Runs inside the transaction of the write. */
@ApplicationScoped
class UndoOrders {

    private final Imports imports;
    private final Undos undos;

    UndoOrders(Imports imports, Undos undos) {
        this.imports = imports;
        this.undos = undos;
    }

    /** @throws Problem 409 when there is nothing to take back, or it was taken back before */
    ImportJob order(ImportJob job, UndoRequest request, ImportOrder.Requester by) {
        var order = job.order();
        if (job.state() != ImportJob.State.COMPLETED
                || order.dryRun()
                || order.kind().equals(UndoFormat.NAME)) {
            throw Problem.of(409, "IMPORT_NOT_UNDOABLE");
        }
        if (undos.of(order.id()).isPresent()) {
            throw Problem.of(409, "IMPORT_ALREADY_UNDONE");
        }
        var line = UndoFormat.line(order.id(), request).getBytes(StandardCharsets.UTF_8);
        try (var body = new ByteArrayInputStream(line)) {
            return imports.accept(imports.receive(
                    UndoFormat.NAME, Media.NDJSON, Notation.UNDECLARED, ImportOrder.Mode.ATOMIC, false, by, body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
