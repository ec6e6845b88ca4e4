package vn.tiendo.reporting.architecture.violations.foreigncontract;

import vn.tiendo.events.units.UnitCreated;

record FeatureThatListens(UnitCreated event) {}
