package vn.tiendo.plans.architecture.violations.hiddennow;

import java.time.Instant;

class Today {
    Instant instant() {
        return Instant.now();
    }
}
