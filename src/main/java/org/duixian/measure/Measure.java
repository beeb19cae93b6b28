package org.duixian.measure;

import java.util.Optional;

/** What a statement says of its subject. */
public sealed interface Measure {

    <R> R match(Cases<R> cases);

    /** An amount or a count: 2200亿元以上、15场. */
    record Level(Comparison comparison) implements Measure {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.level(this);
        }
    }

    /** A change in percent or points: 增长7%; 下降3.2% is −3.2; 继续下降 is less than 0 %. */
    record Growth(Comparison comparison, Optional<Basis> basis) implements Measure {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.growth(this);
        }
    }

    /** A part of a whole: 占比、…率、完成年度计划的119.9%. */
    record Share(Comparison comparison) implements Measure {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.share(this);
        }
    }

    /** A place among others: 位居全市第五; {@code within}: no lower than it (进入全市前三). */
    record Rank(int place, boolean within) implements Measure {

        public Rank(int place) {
            this(place, false);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rank(this);
        }
    }

    /** Held against another thing: 与经济增长同步、高于经济增速、持平. */
    record Relative(Relation relation, String reference, Optional<Basis> basis) implements Measure {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.relative(this);
        }
    }

    /** Done or not, without a number: 竣工、建成投用、未能正式施工. {@code act} is the words as read. */
    record Completion(Stage stage, String act) implements Measure {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.completion(this);
        }
    }

    /** One case for each kind. */
    interface Cases<R> {
        R level(Level level);

        R growth(Growth growth);

        R share(Share share);

        R rank(Rank rank);

        R relative(Relative relative);

        R completion(Completion completion);
    }
}
