package vn.tiendo.reporting.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Looks up where a name leads. All that it leads to must be allowed: a name that mixes the two is a trap. */
@ApplicationScoped
class ReceiverAddress {

    private final Names names;
    private final boolean privateAllowed;

    /** Where a name leads now; another time it may lead elsewhere. */
    @FunctionalInterface
    interface Names {
        InetAddress[] lookUp(String host) throws UnknownHostException;
    }

    @Inject
    ReceiverAddress(WebhookSettings settings) {
        this(settings, InetAddress::getAllByName);
    }

    ReceiverAddress(WebhookSettings settings, Names names) {
        this.names = names;
        this.privateAllowed = settings.privateAddresses() == WebhookSettings.PrivateAddresses.ALLOWED;
    }

    /** The name leads, or partly leads, to where no webhook may go. */
    @SuppressWarnings("serial") // It never leaves the process.
    static final class NotAllowed extends Exception {
        NotAllowed() {
            super("the address is not public");
        }
    }

    boolean mayBeUnencrypted() {
        return privateAllowed;
    }

    /** The address to connect to; the name is not looked up again afterwards. */
    InetAddress of(String host) throws UnknownHostException, NotAllowed {
        List<InetAddress> found = Arrays.asList(names.lookUp(host));
        if (!privateAllowed && !found.stream().allMatch(PublicAddresses::contain)) {
            throw new NotAllowed();
        }
        return found.getFirst();
    }
}
