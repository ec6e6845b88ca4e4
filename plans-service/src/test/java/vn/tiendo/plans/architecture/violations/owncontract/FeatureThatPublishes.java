package vn.tiendo.plans.architecture.violations.owncontract;

import vn.tiendo.events.plans.Pace;

record FeatureThatPublishes(Pace pace) {}
