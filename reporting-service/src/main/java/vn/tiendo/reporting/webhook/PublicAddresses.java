package vn.tiendo.reporting.webhook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Which addresses belong to the public internet. A webhook to another one would let its owner reach, through this
 * service, what is meant for the inside only. IPv6 addresses that carry an IPv4 address are judged by that one.
 */
final class PublicAddresses {

    // Beside what the JDK knows: this network, carrier-grade NAT, protocol assignments, documentation, benchmarks,
    // reserved.
    private static final List<Block> NOT_PUBLIC = List.of(
            Block.of("0.0.0.0", 8),
            Block.of("100.64.0.0", 10),
            Block.of("192.0.0.0", 24),
            Block.of("192.0.2.0", 24),
            Block.of("198.18.0.0", 15),
            Block.of("198.51.100.0", 24),
            Block.of("203.0.113.0", 24),
            Block.of("240.0.0.0", 4),
            // Unique local, discard only, documentation, Teredo, and those that embed IPv4 within a site.
            Block.of("fc00::", 7),
            Block.of("100::", 64),
            Block.of("2001:db8::", 32),
            Block.of("2001::", 32),
            Block.of("64:ff9b:1::", 48),
            Block.of("::ffff:0:0:0", 96),
            Block.of("::", 96),
            // Identifiers that no machine has for its address, documentation, and the relays of old tunnels.
            Block.of("2001:10::", 28),
            Block.of("2001:20::", 28),
            Block.of("3fff::", 20),
            Block.of("5f00::", 16),
            Block.of("192.88.99.0", 24));
    private static final Block TRANSLATED = Block.of("64:ff9b::", 96);
    private static final Block SIX_TO_FOUR = Block.of("2002::", 16);
    private static final int AT_THE_END = 12;
    private static final int AFTER_SIX_TO_FOUR = 2;

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        if (address instanceof Inet6Address six) {
            if (TRANSLATED.contains(six)) {
                return contain(embedded(six, AT_THE_END));
            }
            if (SIX_TO_FOUR.contains(six)) {
                return contain(embedded(six, AFTER_SIX_TO_FOUR));
            }
        }
        return !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && NOT_PUBLIC.stream().noneMatch(block -> block.contains(address));
    }

    private static Inet4Address embedded(Inet6Address address, int from) {
        var bytes = address.getAddress();
        try {
            return (Inet4Address) InetAddress.getByAddress(
                    new byte[] {bytes[from], bytes[from + 1], bytes[from + 2], bytes[from + 3]});
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an IPv4 address", e);
        }
    }

    /** All addresses that begin with the same bits. */
    private record Block(byte[] begin, int bits) {

        static Block of(String begin, int bits) {
            try {
                return new Block(InetAddress.ofLiteral(begin).getAddress(), bits);
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(begin, e);
            }
        }

        boolean contains(InetAddress address) {
            var bytes = address.getAddress();
            if (bytes.length != begin.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((bytes[bit / 8] & mask) != (begin[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
