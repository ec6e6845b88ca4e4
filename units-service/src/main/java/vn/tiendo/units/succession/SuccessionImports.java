package vn.tiendo.units.succession;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.exchange.Format;
import vn.tiendo.exchange.job.Desk;
import vn.tiendo.exchange.job.Import;
import vn.tiendo.exchange.job.ImportKind;
import vn.tiendo.exchange.job.ImportOrder;
import vn.tiendo.units.importing.ActByAct;
import vn.tiendo.units.importing.LongTransaction;

/** Imports of files of successions. */
@ApplicationScoped
class SuccessionImports implements ImportKind {

    private final SuccessionFileActs acts;
    private final LongTransaction transactions;
    private final ObjectMapper json;

    SuccessionImports(SuccessionFileActs acts, LongTransaction transactions, ObjectMapper json) {
        this.acts = acts;
        this.transactions = transactions;
        this.json = json;
    }

    @Override
    public Format format() {
        return SuccessionFile.FORMAT;
    }

    @Override
    public Import begin(ImportOrder order, Desk desk) {
        return new ActByAct<>(acts, transactions, order, desk, json);
    }
}
