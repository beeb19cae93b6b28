package org.duixian.export;

/**
 * What a package says of itself.
 *
 * @param version of the data: it grows with every change, so two packages with the same are the same
 * @param base address of the API, with its path and without a slash at the end
 */
record PackageHead(String version, String base) {

    static final String NAME = "duixian";
    static final String TITLE = "What Chinese governments promised their people's congresses, and what became of it";
    static final String LICENCE = "Apache-2.0";
    static final String LICENCE_ADDRESS = "https://www.apache.org/licenses/LICENSE-2.0";
}
