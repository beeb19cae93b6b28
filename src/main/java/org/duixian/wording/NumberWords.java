package org.duixian.wording;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.duixian.data.DataFile;

/** A number and its unit as a person would write them: 12000人 is 1.2万人 or 12,000 people. */
final class NumberWords {

    private static final String FILE = "/catalogue/english-units.yaml";
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);
    private static final int READABLE_DECIMALS = 4;

    private final Map<String, EnglishUnit> english = new HashMap<>();

    NumberWords() {
        List<EnglishUnit> units = DataFile.read(FILE, EnglishUnit.class);
        units.forEach(unit -> english.put(unit.symbol(), unit));
    }

    /** {@code unit} may be null, as in a row. */
    String of(BigDecimal number, String unit, Language language) {
        String symbol = unit == null ? "" : unit;
        return language == Language.EN ? english(number, symbol) : chinese(number, symbol);
    }

    private static String chinese(BigDecimal number, String unit) {
        boolean foldsAway = !unit.equals("%") && !unit.startsWith("万") && !unit.contains("百分点");
        if (!foldsAway || number.abs().compareTo(WAN) < 0) {
            return plain(number) + unit;
        }
        boolean isYi = number.abs().compareTo(YI) >= 0 && !unit.startsWith("亿");
        BigDecimal folded = number.divide(isYi ? YI : WAN).stripTrailingZeros();
        if (folded.scale() > READABLE_DECIMALS) {
            return plain(number) + unit;
        }
        return isYi ? chinese(folded, "亿" + unit) : plain(folded) + "万" + unit;
    }

    private String english(BigDecimal number, String unit) {
        if (unit.equals("%")) {
            return plain(number) + " %";
        }
        EnglishUnit known = english.get(unit);
        String words = known == null ? unit : known.english();
        BigDecimal said = known == null ? number : number.multiply(known.times());
        String grouped = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(said);
        return words.isEmpty() ? grouped : grouped + " " + words;
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** One entry of english-units.yaml. */
    record EnglishUnit(String symbol, BigDecimal times, String english, List<String> examples) {
    }
}
