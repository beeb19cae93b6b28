package org.duixian.architecture;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of docs/house.md, section 4: which package may import what. It changes only together with that table. */
final class PackageTable {

    static final String ROOT = "org.duixian.";

    /** The core in the order of the flow. */
    static final List<String> CORE = List.of("data", "text", "district", "document", "measure", "indicator", "statement",
            "reading", "linking", "assessment", "signal", "wording");

    /** The outermost layer, on which nobody may depend. */
    static final List<String> OUTERMOST = List.of("rest", "export", "assistants", "pages", "wiring");

    private static final List<String> BEHIND_HTTP = List.of("text", "district", "document", "measure", "indicator",
            "statement", "reading", "linking", "assessment", "signal", "wording", "archive", "importing", "access");

    /** Our packages that a package may import. */
    private static final Map<String, List<String>> OURS = Map.ofEntries(
            entry("data", List.of()),
            entry("text", List.of("data")),
            entry("district", List.of("data")),
            entry("document", List.of("data", "text", "district")),
            entry("measure", List.of("data", "text")),
            entry("indicator", List.of("data")),
            entry("statement", List.of("data", "text", "document", "measure", "indicator")),
            entry("reading", List.of("text", "district", "document", "measure", "indicator", "statement")),
            entry("linking", List.of("measure", "indicator", "statement")),
            entry("assessment", List.of("data", "measure", "indicator", "statement", "linking")),
            entry("signal", List.of("data", "measure", "indicator", "statement", "linking", "assessment")),
            entry("wording", List.of("data", "district", "measure", "indicator", "statement", "linking", "assessment",
                    "signal")),
            entry("intake", List.of("reading")),
            entry("archive", List.of("text", "district", "document", "measure", "indicator", "statement", "reading",
                    "linking", "assessment", "signal")),
            entry("importing", List.of("data", "text", "document", "intake", "reading", "linking", "assessment", "archive")),
            entry("access", List.of()),
            entry("rest", List.of("text", "district", "document", "measure", "indicator", "statement", "reading", "linking",
                    "assessment", "signal", "wording", "intake", "archive", "importing", "access", "following")),
            entry("export", BEHIND_HTTP),
            entry("following", BEHIND_HTTP),
            entry("assistants", BEHIND_HTTP),
            entry("pages", BEHIND_HTTP),
            entry("commands", List.of("data", "text", "statement", "assessment", "wording", "archive")),
            entry("wiring", List.of("data", "text", "district", "document", "measure", "indicator", "statement",
                    "reading", "linking", "assessment", "signal", "wording", "intake", "importing", "access",
                    "following")));

    private static final List<String> BEANS = List.of("jakarta.enterprise..", "jakarta.inject..");
    private static final List<String> TRANSACTIONS = List.of("jakarta.transaction..");
    private static final List<String> LOGGING = List.of("io.quarkus.logging..");
    private static final List<String> STORAGE = List.of("jakarta.persistence..", "io.quarkus.hibernate.orm.panache..",
            "io.quarkus.panache.common..");
    private static final List<String> HTTP = List.of("jakarta.ws.rs..", "jakarta.validation..", "jakarta.annotation..",
            "org.jboss.resteasy.reactive..", "org.eclipse.microprofile.openapi..", "com.fasterxml.jackson..",
            "io.quarkus.jackson..", "io.smallrye.mutiny..", "io.smallrye.common.annotation..");

    // Who calls, and what fails before a resource is reached.
    private static final List<String> EDGE = List.of("io.quarkus.security..", "io.quarkus.vertx.http..", "io.vertx..",
            "io.quarkus.smallrye.openapi..", "io.quarkus.runtime.configuration..", "org.eclipse.microprofile.config..",
            "com.github.benmanes.caffeine..");

    /** What a package may import from outside the JDK, as ArchUnit writes packages. */
    private static final Map<String, List<List<String>>> OUTSIDE = Map.ofEntries(
            entry("data", List.of(List.of("com.fasterxml.jackson.."))),
            entry("text", List.of(List.of("com.ibm.icu.text.."))),
            entry("intake", List.of(List.of("org.jsoup..", "org.apache.pdfbox..", "org.apache.poi..", "org.openxmlformats..",
                    "com.ibm.icu.text.."))),
            entry("archive",
                    List.of(BEANS, TRANSACTIONS, STORAGE, LOGGING, List.of("org.hibernate.annotations..",
                            "org.hibernate.resource.jdbc.spi", "io.quarkus.hibernate.orm",
                            "javax.sql", "com.fasterxml.jackson.."))),
            entry("importing", List.of(BEANS, TRANSACTIONS, LOGGING, List.of("org.eclipse.microprofile.health.."))),
            entry("access", List.of(BEANS, TRANSACTIONS, STORAGE, LOGGING, List.of("io.quarkus.security..",
                    "io.quarkus.vertx.http.runtime.security..", "io.vertx.ext.web..", "io.vertx.core.http..",
                    "io.smallrye.mutiny..", "io.quarkus.runtime.configuration..", "jakarta.annotation.."))),
            entry("rest", List.of(BEANS, HTTP, LOGGING, EDGE)),
            entry("export", List.of(BEANS, HTTP, LOGGING, List.of("org.apache.commons.csv..", "org.dhatim.fastexcel.."))),
            entry("following", List.of(BEANS, HTTP, LOGGING, TRANSACTIONS, STORAGE, List.of("io.vertx.core.."))),
            entry("assistants", List.of(BEANS, List.of("io.quarkiverse.mcp.server..", "com.fasterxml.jackson.."))),
            entry("pages", List.of(BEANS, HTTP, List.of("io.quarkus.qute.."))),
            entry("commands", List.of(BEANS, List.of("io.quarkus.runtime", "io.quarkus.runtime.annotations", "io.quarkus.arc",
                    "com.fasterxml.jackson.."))),
            entry("wiring", List.of(BEANS, List.of("io.smallrye.config..", "io.quarkus.runtime.configuration.."))));

    private static final List<String> JDK = List.of("java..", "javax.crypto..", "javax.xml..", "org.w3c.dom..",
            "org.xml.sax..");

    private PackageTable() {
    }

    static Set<String> rows() {
        return OURS.keySet();
    }

    static Set<String> ours(String row) {
        return Set.copyOf(OURS.get(row));
    }

    /** All that classes of {@code row} may depend on. */
    static String[] allowed(String row) {
        List<String> allowed = new ArrayList<>(JDK);
        allowed.add(within(row));
        OURS.get(row).forEach(ours -> allowed.add(within(ours)));
        OUTSIDE.getOrDefault(row, List.of()).forEach(allowed::addAll);
        return allowed.toArray(String[]::new);
    }

    static String[] within(List<String> rows) {
        return rows.stream().map(PackageTable::within).toArray(String[]::new);
    }

    static String within(String row) {
        return ROOT + row + "..";
    }
}
