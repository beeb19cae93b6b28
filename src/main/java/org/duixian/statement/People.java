package org.duixian.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.duixian.measure.Dimension;
import org.duixian.measure.Quantity;
import org.duixian.measure.Unit;

/** Gives numbers without a unit beside people the one they go without: 农村贫困人口减少1109万, 惠及27万老年人. */
final class People {

    private static final String POPULATION = "人口";
    private static final String[] PERSONS = { "老年人", "老人", "群众", "居民", "市民", "村民", "学生", "职工", "农民", "劳动者", "劳动力", "残疾人", "儿童",
            "妇女", "师生", "人口" };
    private static final int NEAR = 8;
    private static final Unit PERSON = new Unit("人", Dimension.PEOPLE, BigDecimal.ONE);

    private People() {
    }

    static List<Token> counted(List<Token> phrase) {
        if (phrase.stream().noneMatch(People::isBare)) {
            return phrase;
        }
        List<Token> counted = new ArrayList<>();
        boolean population = false;
        for (int i = 0; i < phrase.size(); i++) {
            Token token = phrase.get(i);
            population |= token instanceof Token.Word word && word.text().contains(POPULATION);
            boolean people = isBare(token) && (population || i + 1 < phrase.size() && names(phrase.get(i + 1)));
            counted.add(people ? inPeople((Token.Amount) token) : token);
        }
        return counted;
    }

    private static boolean names(Token token) {
        if (!(token instanceof Token.Word word)) {
            return false;
        }
        String near = word.text().substring(0, Math.min(NEAR, word.text().length()));
        return Stream.of(PERSONS).anyMatch(near::contains);
    }

    private static boolean isBare(Token token) {
        return token instanceof Token.Amount amount && amount.low().unit().dimension() == Dimension.NONE
                && amount.low().unit().symbol().isEmpty();
    }

    private static Token inPeople(Token.Amount amount) {
        Optional<Quantity> high = amount.high().map(quantity -> new Quantity(quantity.number(), PERSON));
        return new Token.Amount(amount.span(), new Quantity(amount.low().number(), PERSON), high, amount.over(), amount.form());
    }
}
