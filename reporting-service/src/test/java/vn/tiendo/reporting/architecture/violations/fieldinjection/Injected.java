package vn.tiendo.reporting.architecture.violations.fieldinjection;

import jakarta.inject.Inject;
import java.time.Clock;

class Injected {
    @Inject
    Clock clock;
}
