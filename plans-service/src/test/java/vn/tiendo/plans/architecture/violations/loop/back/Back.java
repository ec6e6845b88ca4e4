package vn.tiendo.plans.architecture.violations.loop.back;

import vn.tiendo.plans.architecture.violations.loop.there.There;

public record Back(There there) {}
