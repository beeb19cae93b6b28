package org.duixian.rest;

import java.io.IOException;
import java.math.BigDecimal;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;

import io.quarkus.jackson.ObjectMapperCustomizer;

/** How values stand in JSON: enums in snake_case, numbers plain (24000, 7.7), days as 2018-02-07. */
@Singleton
class WireFormat implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        SimpleModule module = new SimpleModule("wire-format");
        module.addSerializer(new EnumSerializer());
        module.addSerializer(BigDecimal.class, new PlainNumberSerializer());
        mapper.registerModule(module);
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }

    /** A number without exponent and without zeros at its end. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static final class EnumSerializer extends StdSerializer<Enum<?>> {

        private static final long serialVersionUID = 1L;

        EnumSerializer() {
            super(Enum.class, false);
        }

        @Override
        public void serialize(Enum<?> value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(WireEnums.nameOf(value));
        }
    }

    private static final class PlainNumberSerializer extends StdSerializer<BigDecimal> {

        private static final long serialVersionUID = 1L;

        PlainNumberSerializer() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeNumber(plain(value).toPlainString());
        }
    }
}
