package vn.tiendo.exchange.caller;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.tiendo.exchange.job.ImportJob;
import vn.tiendo.exchange.job.ImportOrder;
import vn.tiendo.exchange.job.Imports;
import vn.tiendo.http.CurrentCaller;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Role;

/** Whose an import is: who sent the file sees it, and an administrator of the unit or of one above it. */
@ApplicationScoped
public class ImportAccess {

    private final Imports imports;
    private final CurrentCaller caller;

    ImportAccess(Imports imports, CurrentCaller caller) {
        this.imports = imports;
        this.caller = caller;
    }

    /** 404 for what is not there and for what is another's. */
    public ImportJob seeing(UUID id) {
        var who = caller.get();
        return imports.find(id)
                .filter(job -> job.order().by().subject().equals(who.subject())
                        || who.roles().contains(Role.ADMINISTRATOR))
                .orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
    }

    public ImportOrder.Requester requester() {
        var who = caller.get();
        return new ImportOrder.Requester(
                who.subject(), who.unit(), who.roles().stream().map(Role::claim).toList());
    }
}
