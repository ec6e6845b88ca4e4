package vn.tiendo.messaging;

import com.arjuna.ats.arjuna.common.ObjectStoreEnvironmentBean;
import com.arjuna.ats.internal.arjuna.objectstore.VolatileStore;
import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import com.arjuna.common.internal.util.propertyservice.BeanPopulator;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.narayana.NarayanaTransactionIntegration;
import jakarta.transaction.TransactionManager;
import java.sql.SQLException;
import java.time.Duration;

/** The transaction manager and pool that a service runs with, without the service. */
final class JtaForTests {

    private static final TransactionManager MANAGER = manage();

    private JtaForTests() {}

    static TransactionManager manager() {
        return MANAGER;
    }

    private static TransactionManager manage() {
        // One resource a transaction: nothing is ever recovered from the store.
        for (var store : new String[] {null, "communicationStore", "stateStore"}) {
            BeanPopulator.getNamedInstance(ObjectStoreEnvironmentBean.class, store)
                    .setObjectStoreType(VolatileStore.class.getName());
        }
        return com.arjuna.ats.jta.TransactionManager.transactionManager();
    }

    static AgroalDataSource pool(String url, String role, String password) {
        try {
            return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                    .connectionPoolConfiguration(pool -> pool.maxSize(20)
                            .acquisitionTimeout(Duration.ofSeconds(60))
                            .transactionIntegration(new NarayanaTransactionIntegration(
                                    MANAGER, new TransactionSynchronizationRegistryImple()))
                            .connectionFactoryConfiguration(connections -> connections
                                    .jdbcUrl(url)
                                    .principal(new NamePrincipal(role))
                                    .credential(new SimplePassword(password)))));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
