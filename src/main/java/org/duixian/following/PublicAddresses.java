package org.duixian.following;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Which addresses lie in the open internet, and not in somebody's own network. */
final class PublicAddresses {

    private PublicAddresses() {
    }

    static boolean contain(InetAddress address) {
        if (address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress()
                || address.isSiteLocalAddress() || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        int third = bytes[2] & 0xFF;
        boolean isShared = first == 100 && (second & 0xC0) == 64;
        boolean isForTests = first == 198 && (second & 0xFE) == 18
                || first == 198 && second == 51 && third == 100 || first == 203 && second == 0 && third == 113;
        boolean isForProtocols = first == 192 && second == 0 && (third == 0 || third == 2);
        return first != 0 && first < 240 && !isShared && !isForTests && !isForProtocols;
    }

    // Only 2000::/3 is given out. Parts of it carry an IPv4 address, which then decides.
    private static boolean isPublic6(byte[] bytes) {
        if (startsWith(bytes, 0x00, 0x64, 0xFF, 0x9B)) {
            return isPublicInside(bytes, 12);
        }
        if (startsWith(bytes, 0x20, 0x02)) {
            return isPublicInside(bytes, 2);
        }
        boolean isTunnelOrExample = startsWith(bytes, 0x20, 0x01, 0x00, 0x00) || startsWith(bytes, 0x20, 0x01, 0x0D, 0xB8);
        return (bytes[0] & 0xE0) == 0x20 && !isTunnelOrExample;
    }

    private static boolean isPublicInside(byte[] bytes, int start) {
        try {
            return contain(InetAddress.getByAddress(Arrays.copyOfRange(bytes, start, start + 4)));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
