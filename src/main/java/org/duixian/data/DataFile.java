package org.duixian.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/**
 * One YAML file, of the class path unless said otherwise, read as a list of records.
 *
 * <p>
 * Unknown fields and missing files are refused with the file's name. A record's own constructor refuses what it must
 * have.
 */
public final class DataFile {

    private static final ObjectMapper YAML = JsonMapper.builder(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .propertyNamingStrategy(PropertyNamingStrategies.LOWER_CAMEL_CASE)
            .enable(com.fasterxml.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private DataFile() {
    }

    /** All entries of {@code path}, such as {@code /catalogue/units.yaml}. */
    public static <T> List<T> read(String path, Class<T> entry) {
        try (InputStream in = DataFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new DataFileException(path, "-", "is not there");
            }
            return YAML.readerForListOf(entry).readValue(in);
        } catch (IOException e) {
            throw new DataFileException(path, e);
        }
    }

    /** All entries of a file that does not ship with the service. */
    public static <T> List<T> read(Path file, Class<T> entry) {
        try (InputStream in = Files.newInputStream(file)) {
            return YAML.readerForListOf(entry).readValue(in);
        } catch (IOException e) {
            throw new DataFileException(file.toString(), e);
        }
    }
}
