package org.duixian.district;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.duixian.data.DataFileException;

/**
 * The list of districts, one a line: {@code 440105,海珠区,Haizhu District}. Three thousand lines of YAML would take longer
 * to load than all else together.
 */
final class DistrictFile {

    private static final String FILE = "/catalogue/districts.csv";
    private static final String ABSORBED = "+";

    private DistrictFile() {
    }

    static List<District> read() {
        List<String[]> lines = lines();
        Set<String> codes = new HashSet<>();
        for (String[] line : lines) {
            if (line.length < 3 || line.length > 4 || !codes.add(line[0])) {
                throw new DataFileException(FILE, line[0], "stands there twice, or has not three or four parts");
            }
        }
        return lines.stream().map(line -> district(line, codes)).toList();
    }

    private static List<String[]> lines() {
        List<String[]> lines = new ArrayList<>();
        try (InputStream in = DistrictFile.class.getResourceAsStream(FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    lines.add(line.split(","));
                }
            }
        } catch (IOException e) {
            throw new DataFileException(FILE, e);
        }
        return lines;
    }

    private static District district(String[] line, Set<String> codes) {
        List<String> names = line.length < 4 ? List.of() : List.of(line[3].split("/"));
        List<String> otherNames = names.stream().filter(name -> !name.startsWith(ABSORBED)).toList();
        List<String> absorbed = names.stream().filter(name -> name.startsWith(ABSORBED)).map(name -> name.substring(1))
                .toList();
        return new District(line[0], line[1], line[2], otherNames, absorbed, parent(line[0], codes));
    }

    // Some counties lie in a province directly: those of 北京市, and 济源市 419001.
    private static Optional<String> parent(String code, Set<String> codes) {
        return switch (Level.of(code)) {
            case COUNTRY -> Optional.empty();
            case PROVINCE -> Optional.of(District.COUNTRY);
            case PREFECTURE -> Optional.of(code.substring(0, 2) + "0000");
            case COUNTY -> {
                String prefecture = code.substring(0, 4) + "00";
                yield Optional.of(codes.contains(prefecture) ? prefecture : code.substring(0, 2) + "0000");
            }
        };
    }
}
