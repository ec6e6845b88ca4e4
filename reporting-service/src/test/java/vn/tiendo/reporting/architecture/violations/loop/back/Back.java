package vn.tiendo.reporting.architecture.violations.loop.back;

import vn.tiendo.reporting.architecture.violations.loop.there.There;

public record Back(There there) {}
