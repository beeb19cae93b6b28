package org.duixian.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;

import org.duixian.linking.Linker;
import org.junit.jupiter.api.Test;

class MethodCatalogueTest {

    private final MethodCatalogue methods = MethodCatalogue.standard();

    @Test
    void theLastVersionIsInForce() {
        assertThat(methods.all()).last().isEqualTo(methods.inForce());
        assertThat(methods.byVersion("1.0.0")).isPresent();
        assertThat(methods.byVersion("0.9.0")).isEmpty();
    }

    @Test
    void everyCodeIsDefinedInBothLanguages() {
        Stream.of(Status.values(), Reason.values(), Flag.values()).flatMap(Stream::of).forEach(code -> assertThat(
                methods.inForce().definitions())
                .filteredOn(definition -> definition.code().equals(code.name().toLowerCase(Locale.ROOT))
                        && definition.kind().equals(code.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT)))
                .singleElement()
                .satisfies(definition -> assertThat(definition.zh()).isNotBlank())
                .satisfies(definition -> assertThat(definition.en()).isNotBlank()));
    }

    @Test
    void thePublishedThresholdOfLinksIsTheOneInUse() {
        assertThat(methods.inForce().thresholds().linkThreshold().movePointRight(2).intValueExact())
                .isEqualTo(Linker.THRESHOLD);
    }

    @Test
    void ofRatesAboutAllowsATenthOfAPointAtLeast() {
        assertThat(methods.inForce().aboutTolerance(org.duixian.testing.Said.percent("1"))).isEqualByComparingTo("0.1");
        assertThat(methods.inForce().aboutTolerance(org.duixian.testing.Said.percent("7.5"))).isEqualByComparingTo("0.375");
    }
}
