package vn.tiendo.units.unit;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.exchange.Format;
import vn.tiendo.exchange.job.Desk;
import vn.tiendo.exchange.job.Import;
import vn.tiendo.exchange.job.ImportKind;
import vn.tiendo.exchange.job.ImportOrder;
import vn.tiendo.units.importing.ActByAct;
import vn.tiendo.units.importing.LongTransaction;

/** Imports of files of units. */
@ApplicationScoped
class UnitImports implements ImportKind {

    private final Units units;
    private final UnitActs acts;
    private final UnitAuthority authority;
    private final UnitRecording recording;
    private final Jdbi jdbi;
    private final LongTransaction transactions;
    private final ObjectMapper json;

    UnitImports(
            Units units,
            UnitActs acts,
            UnitAuthority authority,
            UnitRecording recording,
            Jdbi jdbi,
            LongTransaction transactions,
            ObjectMapper json) {
        this.units = units;
        this.acts = acts;
        this.authority = authority;
        this.recording = recording;
        this.jdbi = jdbi;
        this.transactions = transactions;
        this.json = json;
    }

    @Override
    public Format format() {
        return UnitFile.FORMAT;
    }

    @Override
    public Import begin(ImportOrder order, Desk desk) {
        var ofThisFile = new UnitFileActs(units, acts, authority, new NewUnits(recording), () -> new CodeBook(jdbi));
        return new ActByAct<>(ofThisFile, transactions, order, desk, json);
    }
}
