package org.duixian.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.duixian.data.DataFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may follow the published versions, and what may not. */
class MethodCheckTest {

    private static final List<Method> PUBLISHED = MethodCatalogue.standard().all();

    @TempDir
    Path folder;

    @Test
    void thePublishedDocumentUnderAGreaterVersionMayFollow() throws IOException {
        assertThat(faults("version: 1.1.0", "version: 1.10.0")).isEmpty();
    }

    @Test
    void aVersionIsGreaterThanAllBeforeIt() throws IOException {
        assertThat(faults("version: 1.1.0", "version: 1.1.0")).containsExactly("version: 1.1.0 is not greater than 1.1.0");
        assertThat(faults("version: 1.1.0", "version: newest"))
                .containsExactly("version: newest is not a version such as 1.2.0");
    }

    @Test
    void aCodeThatWasRenamedIsGoneAndItsNewNameUnknown() throws IOException {
        assertThat(faults("code: near_count", "code: almost")).contains("reason near_count: is gone; version 1.1.0 has it",
                "reason almost: is a code that nothing gives");
    }

    @Test
    void twoCodesAreNeverOne() throws IOException {
        assertThat(faults("code: dropped", "code: carried_over")).contains("flag carried_over: is defined twice",
                "flag dropped: is gone; version 1.1.0 has it");
    }

    @Test
    void everyNumberIsThereAndWithinItsBounds() throws IOException {
        assertThat(faults("    flatPoints: 1 ", "    # ")).containsExactly("version: 1.1.0 is not greater than 1.1.0",
                "thresholds.flatPoints: missing");
        assertThat(faults("linkThreshold: 0.60  ", "linkThreshold: 60  "))
                .contains("thresholds.linkThreshold: 60 is out of its bounds");
    }

    @Test
    void aVersionMayDoWithoutARule() throws IOException {
        String before = document();
        String without = before.substring(0, before.indexOf("    # Not in 1.0")).replace("version: 1.1.0", "version: 1.2.0");
        Method read = MethodCheck.read(Files.writeString(folder.resolve("without.yaml"), without));
        assertThat(MethodCheck.faultsIn(read, PUBLISHED)).isEmpty();
        assertThat(read.keepsTo(Method.BELOW_PROVES_ONLY_FAILURE)).isFalse();
    }

    @Test
    void whatIsNoDocumentIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.yaml"), "- version: 1.2.0\n  unknown: 1\n");
        assertThatThrownBy(() -> MethodCheck.read(file)).isInstanceOf(DataFileException.class)
                .hasMessageContaining("broken.yaml");
    }

    private List<String> faults(String words, String others) throws IOException {
        String document = document();
        assertThat(document).contains(words);
        Path file = Files.writeString(folder.resolve("next.yaml"), document.replace(words, others));
        return MethodCheck.faultsIn(MethodCheck.read(file), PUBLISHED);
    }

    private static String document() throws IOException {
        try (InputStream in = Method.class.getResourceAsStream("/method/1.1.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
