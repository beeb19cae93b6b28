package org.duixian.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.duixian.reading.Submission;
import org.duixian.testing.Generator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IntakePropertiesTest {

    private static final String[] BEGINNINGS = { "", "PK\u0003\u0004", "%PDF-1.4\n", "<html>", "<!DOCTYPE html><table><tr>",
            "各位代表:", "<" };
    private static final String[] TYPES = { "", "text/plain", "text/html", "text/plain; charset=utf-16", "application/pdf",
            ";;;",
            "text/plain; charset=\"", "application/octet-stream" };

    private final Intake intake = new Intake(IntakeLimits.standard());

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aThousand")
    void anyBytesAreTakenOrRefused(long seed) {
        Generator any = Generator.seeded(seed);
        Optional<String> type = Optional.of(any.oneOf(TYPES)).filter(said -> !said.isEmpty());
        try {
            assertThat(intake.take(bytes(any), type, Submission.Said.NOTHING).text().content()).isNotBlank();
        } catch (IntakeRefusedException e) {
            assertThat(e.refusal()).isNotNull();
            assertThat(e).hasMessageEndingWith(".");
        }
    }

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aHundred")
    void utf8IsTakenCharacterForCharacter(long seed) {
        String text = Generator.seeded(seed).texts().statement() + "，\r\n" + Generator.seeded(seed).texts().rhetoric();
        assertThat(
                intake.take(text.getBytes(StandardCharsets.UTF_8), Optional.empty(), Submission.Said.NOTHING).text().content())
                .isEqualTo(text);
    }

    private static byte[] bytes(Generator any) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(any.oneOf(BEGINNINGS).getBytes(StandardCharsets.UTF_8));
        int length = any.between(0, 60);
        for (int i = 0; i < length; i++) {
            if (any.coin()) {
                bytes.write(any.below(256));
            } else {
                bytes.writeBytes(any.texts().words(3).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
