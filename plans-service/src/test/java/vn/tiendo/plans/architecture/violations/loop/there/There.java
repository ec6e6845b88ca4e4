package vn.tiendo.plans.architecture.violations.loop.there;

import vn.tiendo.plans.architecture.violations.loop.back.Back;

public record There(Back back) {}
