package org.duixian.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.duixian.text.SourceText;
import org.duixian.text.Span;
import org.duixian.text.TextRepairer;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void spacesWithinTheWordsBelongToThem() {
        assertThat(new PlainText("新增 就　业Gdp，就业").find("就业")).containsExactly(new Span(3, 6), new Span(10, 12));
        assertThat(new PlainText("新增 就　业Gdp").find("业gdp")).containsExactly(new Span(5, 9));
    }

    @Test
    void charactersOfTwoUnitsAreWhole() {
        assertThat(new PlainText("中𠀀文").find("𠀀")).containsExactly(new Span(1, 3));
    }

    @Test
    void whereItCannotBeToldNothingIsFound() {
        assertThat(new PlainText("İ就业").find("就业")).isEmpty();
        assertThat(new PlainText("就业").find("")).isEmpty();
    }

    @Test
    void otherScriptsLeadToTheTextAsItCame() {
        String quote = "推動經濟發展，增長 7%";
        List<Span> found = new PlainText(TextRepairer.standard().repair(new SourceText(quote))).find("经济发展");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).of(quote)).isEqualTo("經濟發展");
    }
}
