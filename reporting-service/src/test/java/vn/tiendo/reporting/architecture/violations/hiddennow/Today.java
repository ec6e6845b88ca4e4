package vn.tiendo.reporting.architecture.violations.hiddennow;

import java.time.Instant;

class Today {
    Instant instant() {
        return Instant.now();
    }
}
