package org.duixian.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of unpacked bytes that refuses to go on beyond its limit. */
final class LimitedStream extends FilterInputStream {

    private long left;

    LimitedStream(InputStream in, long limit) {
        super(in);
        left = limit;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = super.read(into, from, length);
        count(Math.max(0, count));
        return count;
    }

    // The next part of the archive is still to come.
    @Override
    public void close() {
    }

    private void count(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw new IntakeRefusedException(Refusal.ARCHIVE_BOMB, "The document unpacks to more than is taken.");
        }
    }
}
