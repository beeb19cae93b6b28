package org.duixian.statement;

import java.util.List;
import java.util.OptionalInt;

import org.duixian.measure.Basis;
import org.duixian.measure.Comparator;
import org.duixian.measure.Relation;
import org.duixian.measure.Stage;

/** A word that carries meaning around a number. Each kind is one data file under {@code catalogue/cues}. */
public sealed interface Cue {

    String phrase();

    List<String> examples();

    /** Whether it may stand behind that character, which makes others part of another word: 近 in 附近, 约 in 节约. */
    default boolean mayFollow(char before) {
        return true;
    }

    /** Before or after the number and its unit. */
    enum Side {
        BEFORE,
        AFTER
    }

    /** Which kind of measure a word before a number announces. */
    enum Announced {
        GROWTH,
        LEVEL,
        /** A level that as a target is a floor: 达到70%. */
        REACHED
    }

    /** 以上、超过、左右. */
    record HowHeld(String phrase, Side side, Comparator comparator, String notAfter, List<String> examples)
            implements
                Cue {
        @Override
        public boolean mayFollow(char before) {
            return notAfter == null || notAfter.indexOf(before) < 0;
        }
    }

    /** 增长、下降; 达、增至. */
    record WhatSort(String phrase, Announced aspect, int sign, String notAfter, List<String> examples) implements Cue {
        @Override
        public boolean mayFollow(char before) {
            return notAfter == null || notAfter.indexOf(before) < 0;
        }
    }

    /** 可比口径、同比. */
    record Footing(String phrase, Basis basis, List<String> examples) implements Cue {
    }

    /** 力争、确保. */
    record HowFirm(String phrase, Firmness firmness, List<String> examples) implements Cue {
    }

    /** 三年内、上半年、其中今年. */
    record When(String phrase, Period period, Integer years, Integer until, List<String> examples) implements Cue {
        OptionalInt horizon() {
            return years == null ? OptionalInt.empty() : OptionalInt.of(years);
        }

        /** Its last year, where the words name one: 2020 of “十三五”期间. */
        OptionalInt lastYear() {
            return until == null ? OptionalInt.empty() : OptionalInt.of(until);
        }
    }

    /** 竣工、基本建成、未能. */
    record HowFar(String phrase, Stage stage, List<String> examples) implements Cue {
    }

    /** 超额完成、基本完成, before 目标 or 任务. */
    record Boast(String phrase, ClaimLevel level, List<String> examples) implements Cue {
    }

    /** 持平、同步. */
    record HeldAgainst(String phrase, Relation relation, List<String> examples) implements Cue {
    }

    /** 继续下降、稳步增长. */
    record WhichWay(String phrase, int sign, List<String> examples) implements Cue {
    }
}
