package vn.tiendo.units.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import vn.tiendo.exchange.Format;
import vn.tiendo.exchange.job.Desk;
import vn.tiendo.exchange.job.Import;
import vn.tiendo.exchange.job.ImportKind;
import vn.tiendo.exchange.job.ImportOrder;
import vn.tiendo.http.UnitScope;
import vn.tiendo.units.knowledge.Knowledge;

/** Files of enterprises. */
@ApplicationScoped
class EnterpriseImports implements ImportKind {

    private final DataSource dataSource;
    private final UnitScope units;
    private final Knowledge knowledge;

    EnterpriseImports(DataSource dataSource, UnitScope units, Knowledge knowledge) {
        this.dataSource = dataSource;
        this.units = units;
        this.knowledge = knowledge;
    }

    @Override
    public Format format() {
        return EnterpriseFormat.FORMAT;
    }

    @Override
    public Import begin(ImportOrder order, Desk desk) {
        return new EnterpriseImport(dataSource, order, desk, units, knowledge.today());
    }
}
