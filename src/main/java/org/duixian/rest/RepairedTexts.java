package org.duixian.rest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.inject.Singleton;

import org.duixian.text.RepairedText;
import org.duixian.text.SourceText;
import org.duixian.text.TextRepairer;

/** Repaired texts, made again from the original when they are asked for; the last few are kept for the pages that follow. */
@Singleton
class RepairedTexts {

    private static final int KEPT = 8;

    private final TextRepairer repairer;
    private final Map<SourceText, RepairedText> lastFew = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SourceText, RepairedText> eldest) {
            return size() > KEPT;
        }
    });

    RepairedTexts(TextRepairer repairer) {
        this.repairer = repairer;
    }

    RepairedText of(SourceText source) {
        RepairedText known = lastFew.get(source);
        if (known == null) {
            known = repairer.repair(source);
            lastFew.put(source, known);
        }
        return known;
    }
}
