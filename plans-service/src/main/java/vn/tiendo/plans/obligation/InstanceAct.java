package vn.tiendo.plans.obligation;

import java.util.UUID;

/** Something happened to an instance of an obligation. */
public sealed interface InstanceAct permits InstanceDue, InstanceWithdrawn {

    UUID instanceId();

    UUID obligationId();

    UUID planId();

    UUID unitId();
}
