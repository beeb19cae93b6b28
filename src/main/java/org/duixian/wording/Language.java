package org.duixian.wording;

import java.util.Locale;

/** The two languages that labels and explanations are said in; data stays as it was printed. */
public enum Language {
    ZH,
    EN;

    /** English for who wants English, Chinese for everybody else. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? EN : ZH;
    }

    /** One of two wordings of the same. */
    String choose(String chinese, String english) {
        return this == EN ? english : chinese;
    }
}
