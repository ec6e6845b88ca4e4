package vn.tiendo.reporting.architecture.violations.loop.there;

import vn.tiendo.reporting.architecture.violations.loop.back.Back;

public record There(Back back) {}
