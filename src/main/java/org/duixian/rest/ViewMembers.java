package org.duixian.rest;

import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;

/** Which members the answers of an operation have, as they are written. */
@Singleton
class ViewMembers {

    private static final String OURS = ViewMembers.class.getPackageName();

    private final ObjectMapper json;

    ViewMembers(ObjectMapper json) {
        this.json = json;
    }

    /** What an operation answers; of one that answers a list, what each element is. */
    JavaType answerOf(Method operation) {
        JavaType whole = json.constructType(operation.getGenericReturnType());
        return Listed.class.isAssignableFrom(whole.getRawClass()) ? of(whole).get("data") : whole;
    }

    /**
     * The members of a view, in their order, with the types of their elements where they are lists; none of what is no view.
     */
    Map<String, JavaType> of(JavaType view) {
        Map<String, JavaType> members = new LinkedHashMap<>();
        if (view.getRawClass().isRecord() && view.getRawClass().getPackageName().equals(OURS)) {
            for (BeanPropertyDefinition member : json.getSerializationConfig().introspect(view).findProperties()) {
                JavaType type = member.getAccessor().getType();
                if (isUnwrapped(member)) {
                    members.putAll(of(type));
                } else {
                    members.put(member.getName(), type.isCollectionLikeType() ? type.getContentType() : type);
                }
            }
        }
        return members;
    }

    private static boolean isUnwrapped(BeanPropertyDefinition member) {
        return Optional.ofNullable(member.getField()).map(field -> field.getAnnotation(JsonUnwrapped.class)).isPresent()
                || member.getAccessor().hasAnnotation(JsonUnwrapped.class);
    }
}
