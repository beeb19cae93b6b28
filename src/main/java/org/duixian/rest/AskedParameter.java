package org.duixian.rest;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;

/**
 * One query parameter as a resource method declares it: its name, its type and its bounds. What the declaration does not
 * allow is told in a sentence.
 */
record AskedParameter(String name, Class<?> type, boolean repeatable, AnnotatedElement declaration) {

    static List<AskedParameter> of(Method method) {
        return Arrays.stream(method.getParameters()).flatMap(AskedParameter::of).toList();
    }

    private static Stream<AskedParameter> of(Parameter parameter) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            return Arrays.stream(parameter.getType().getDeclaredFields()).flatMap(AskedParameter::of);
        }
        return of(parameter, parameter.getParameterizedType());
    }

    private static Stream<AskedParameter> of(Field field) {
        return of(field, field.getGenericType());
    }

    private static Stream<AskedParameter> of(AnnotatedElement declaration, Type type) {
        QueryParam named = declaration.getAnnotation(QueryParam.class);
        if (named == null) {
            return Stream.empty();
        }
        boolean many = type instanceof ParameterizedType;
        Type one = many ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
        return Stream.of(new AskedParameter(named.value(), (Class<?>) one, many, declaration));
    }

    /** What is wrong with the values given for this parameter. */
    Optional<Problem.Fault> faultIn(List<String> values) {
        if (values.size() > 1 && !repeatable) {
            return Optional.of(Problem.Fault.of(name, "is given more than once"));
        }
        return values.stream().flatMap(value -> faultIn(value).stream()).findFirst();
    }

    private Optional<Problem.Fault> faultIn(String value) {
        if (value.isEmpty()) {
            return Optional.of(Problem.Fault.of(name, "is empty"));
        }
        if (type.isEnum()) {
            return faultAmongst(value, WireEnums.namesOf(type));
        }
        if (type == boolean.class) {
            return faultAmongst(value, List.of("true", "false"));
        }
        return type == String.class ? faultInText(value) : faultInNumber(value);
    }

    private Optional<Problem.Fault> faultAmongst(String value, List<String> allowed) {
        return allowed.contains(value)
                ? Optional.empty()
                : Optional.of(Problem.Fault.amongst(name, shown(value) + " is not one of " + String.join(", ", allowed),
                        allowed));
    }

    private Optional<Problem.Fault> faultInText(String value) {
        Optional<Size> size = bound(Size.class);
        if (size.isPresent() && (value.length() < size.get().min() || value.length() > size.get().max())) {
            return Optional.of(Problem.Fault.of(name,
                    "has " + value.length() + " characters, not " + size.get().min() + " to " + size.get().max()));
        }
        Optional<Pattern> pattern = bound(Pattern.class);
        return pattern.isPresent() && !value.matches(pattern.get().regexp())
                ? Optional.of(Problem.Fault.of(name, shown(value) + " is not " + pattern.get().message()))
                : Optional.empty();
    }

    private Optional<Problem.Fault> faultInNumber(String value) {
        long least = bound(Min.class).map(Min::value).orElse((long) Integer.MIN_VALUE);
        long most = bound(Max.class).map(Max::value).orElse((long) Integer.MAX_VALUE);
        if (!isWholeNumber(value)) {
            return Optional.of(Problem.Fault.of(name, shown(value) + " is not a whole number from " + least + " to " + most));
        }
        long number = Long.parseLong(value);
        return number < least || number > most
                ? Optional.of(Problem.Fault.of(name, number + " is not between " + least + " and " + most))
                : Optional.empty();
    }

    // Eighteen digits always fit into a long.
    private static boolean isWholeNumber(String value) {
        String digits = value.startsWith("-") ? value.substring(1) : value;
        return !digits.isEmpty() && digits.length() <= 18 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private <A extends Annotation> Optional<A> bound(Class<A> kind) {
        return Optional.ofNullable(declaration.getAnnotation(kind));
    }

    /** A value as an answer may repeat it: not at any length. */
    static String shown(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }
}
