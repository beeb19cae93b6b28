package org.duixian.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import io.quarkus.vertx.http.runtime.VertxHttpConfig;

/**
 * Ends a body that comes in chunks, without its length, where it grows over the limit. Quarkus would do the same with an
 * answer that has no body.
 */
@ApplicationScoped
class BodyLimit {

    private final long longest;

    BodyLimit(VertxHttpConfig settings) {
        longest = of(settings);
    }

    static long of(VertxHttpConfig settings) {
        return settings.limits().maxBodySize().map(size -> size.asLongValue()).orElse(Long.MAX_VALUE);
    }

    @ServerRequestFilter
    public void limit(ContainerRequestContext request) {
        if (!RouteTable.onlyReads(request.getMethod())) {
            request.setEntityStream(new Limited(request.getEntityStream(), longest));
        }
    }

    /** A body that is longer than is taken. */
    static final class TooLongException extends IOException {

        private static final long serialVersionUID = 1L;

        private TooLongException(long limit) {
            super("a body may have " + limit + " bytes");
        }
    }

    private static final class Limited extends FilterInputStream {

        private final long limit;
        private long count;

        private Limited(InputStream in, long limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int some = super.read(into, from, length);
            count(Math.max(0, some));
            return some;
        }

        // To close it is to read what is left, which after a refusal nobody wants.
        @Override
        public void close() throws IOException {
            if (count <= limit) {
                super.close();
            }
        }

        private void count(int bytes) throws IOException {
            count += bytes;
            if (count > limit) {
                throw new TooLongException(limit);
            }
        }
    }
}
