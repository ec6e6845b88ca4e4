package vn.tiendo.reporting.architecture.violations.owncontract;

import vn.tiendo.events.reporting.Posting;

record FeatureThatPublishes(Posting posting) {}
