package org.duixian.following;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;

/**
 * Sends a message once: signed, to an address that was looked at, without following where it is sent on to. Of the answer
 * only the head is read.
 */
@ApplicationScoped
class Sender {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Receivers receivers;
    private final Clock clock;
    private final HttpClient client;

    Sender(Receivers receivers, Clock clock, Vertx vertx) {
        this.receivers = receivers;
        this.clock = clock;
        client = vertx.createHttpClient(new HttpClientOptions().setKeepAlive(false)
                .setConnectTimeout(Math.toIntExact(PATIENCE.toMillis())));
    }

    @PreDestroy
    void close() {
        client.close();
    }

    Attempt send(String url, String secret, Message message) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        long start = System.nanoTime();
        Optional<Answer> answer = Optional.empty();
        Optional<String> error = Optional.empty();
        try {
            answer = Optional.of(ask(request(URI.create(url), secret, message, at), message.body()));
        } catch (UnknownHostException e) {
            error = Optional.of("the name of the receiver is not known");
        } catch (TimeoutException e) {
            error = Optional.of("there was no answer within " + PATIENCE.toSeconds() + " seconds");
        } catch (IOException e) {
            error = Optional.of(String.valueOf(e.getMessage()));
        }
        return new Attempt(at, Duration.ofNanos(System.nanoTime() - start), answer.map(Answer::status), error,
                answer.flatMap(Answer::retryAfter));
    }

    // The name stays that of the address, for the certificate and the header; only where to connect is settled here.
    private RequestOptions request(URI url, String secret, Message message, Instant at) throws IOException {
        int port = Receivers.portOf(url);
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return new RequestOptions().setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, receivers.addressOf(url).getHostAddress()))
                .setSsl(url.getScheme().equals("https")).setHost(url.getHost()).setPort(port)
                .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery())
                .setFollowRedirects(false).setTimeout(PATIENCE.toMillis())
                .putHeader("content-type", "application/json").putHeader("user-agent", "duixian")
                .putHeader("webhook-id", message.id())
                .putHeader("webhook-timestamp", Long.toString(at.getEpochSecond()))
                .putHeader("webhook-signature", Signature.of(secret, message, at));
    }

    private Answer ask(RequestOptions options, String body) throws IOException, TimeoutException {
        Future<Answer> answer = client.request(options).compose(request -> request.send(body).map(response -> {
            Answer head = Answer.of(response);
            // Nobody waits for the rest, so that nobody is to be told that it was cut off.
            response.exceptionHandler(cutOff -> {
            });
            request.reset();
            return head;
        }));
        try {
            return answer.toCompletionStage().toCompletableFuture().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IOException("the connection failed: " + e.getCause().getClass().getSimpleName(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the service stopped", e);
        }
    }

    private record Answer(int status, Optional<Duration> retryAfter) {

        static Answer of(HttpClientResponse response) {
            return new Answer(response.statusCode(), Optional.ofNullable(response.getHeader("retry-after"))
                    .flatMap(Answer::seconds));
        }

        private static Optional<Duration> seconds(String value) {
            boolean isNumber = !value.isEmpty() && value.length() < 10 && value.chars().allMatch(Character::isDigit);
            return isNumber ? Optional.of(Duration.ofSeconds(Long.parseLong(value))) : Optional.empty();
        }
    }
}
