package vn.tiendo.e2e.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Service;
import vn.tiendo.e2e.client.TiendoSystem;

/** Made-up enterprises in communes of their own, imported from a file. */
public final class EnterprisesFile {

    private static final int COMMUNES = 100;

    private EnterprisesFile() {}

    /** Returns when units-service has recorded them; others may not have heard of them yet. */
    public static void importedInto(TiendoSystem system, int enterprises) throws IOException {
        for (int number = 0; number < COMMUNES; number++) {
            var commune = Json.object()
                    .put("system", "ADMINISTRATIVE")
                    .put("name", "Xã Thử nghiệm " + number)
                    .put("code", MadeUpEnterprises.commune(number))
                    .put("effectiveOn", "2025-07-01");
            system.api().post(Service.UNITS, "/v1/units", commune, List.of()).orThrow();
        }
        var file = Files.createTempFile("tiendo-enterprises-", ".csv");
        try {
            new MadeUpEnterprises(COMMUNES).write(file, enterprises, ImportBenchmark.FIRST_STEM);
            new UploadedFile(system).taken(file);
        } finally {
            Files.delete(file);
        }
    }
}
