package org.duixian.rest;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

/** Reads enum parameters by the names that bodies use. */
@Provider
class EnumParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings({ "unchecked", "rawtypes" })
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return type.isEnum() ? (ParamConverter<T>) new Names(type) : null;
    }

    private record Names<E extends Enum<E>>(Class<E> type) implements ParamConverter<E> {

        @Override
        public E fromString(String name) {
            return name == null ? null : WireEnums.valueOf(type, name);
        }

        @Override
        public String toString(E value) {
            return WireEnums.nameOf(value);
        }
    }
}
