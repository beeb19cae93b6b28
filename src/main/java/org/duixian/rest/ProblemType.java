package org.duixian.rest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of problem a client may meet; the name in its address is never changed. */
enum ProblemType {
    MALFORMED_REQUEST(400, "The request is not well formed", "请求的格式有误"),
    UNKNOWN_PARAMETER(400, "A parameter is not known", "有不认识的参数"),
    INVALID_PARAMETER(400, "A value is not allowed", "参数的值不可用"),
    INVALID_CURSOR(400, "The cursor does not belong to this query", "游标与本次查询不符"),
    UNAUTHENTICATED(401, "A credential is needed", "需要凭证"),
    FORBIDDEN(403, "The credential does not allow this", "该凭证无权进行此操作"),
    NOT_FOUND(404, "There is nothing here", "这里没有内容"),
    METHOD_NOT_ALLOWED(405, "The method is not allowed here", "此处不支持该方法"),
    NOT_ACCEPTABLE(406, "No representation that the client accepts", "没有客户端可接受的格式"),
    CONFLICT(409, "It stands against what is there", "与已有内容冲突"),
    PRECONDITION_FAILED(412, "It has changed since it was read", "读取之后已有变化"),
    PAYLOAD_TOO_LARGE(413, "The body is too large", "正文过大"),
    URI_TOO_LONG(414, "The address is too long", "地址过长"),
    UNSUPPORTED_MEDIA_TYPE(415, "The form of the body is not supported", "不支持正文的这种格式"),
    TYPE_MISMATCH(415, "The document is not what it is called", "文件与所称的格式不符"),
    UNREADABLE_DOCUMENT(422, "The document cannot be read", "文件无法读取"),
    NO_TEXT_IN_DOCUMENT(422, "The document holds no text", "文件中没有文字"),
    ENCRYPTED_DOCUMENT(422, "The document is locked", "文件已加密"),
    ARCHIVE_BOMB(422, "The document unpacks to too much", "文件解压后过大"),
    DOCUMENT_TOO_COMPLEX(422, "The document is too complex", "文件结构过于复杂"),
    HEAD_INCOMPLETE(422, "Neither the text nor the metadata says what report this is", "正文和元数据都看不出这是哪份报告"),
    RECOGNITION_FAILED(422, "Nothing in the report was recognised", "报告中没有识别出任何内容"),
    PRECONDITION_REQUIRED(428, "It has to be said what was read", "须说明所依据的版本"),
    HEADERS_TOO_LARGE(431, "The header fields are too large", "请求头过大"),
    INTERNAL_ERROR(500, "Something went wrong on our side", "服务内部出错"),
    SERVICE_UNAVAILABLE(503, "The service cannot answer just now", "服务暂时无法应答");

    /** The addresses are names first; the service also explains each under {@code /problems/}. */
    private static final String BASE = "https://duixian.org/problems/";

    private final int status;
    private final String title;
    private final String chinese;

    ProblemType(int status, String title, String chinese) {
        this.status = status;
        this.title = title;
        this.chinese = chinese;
    }

    /** The type that a bare status stands for. */
    static ProblemType ofStatus(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status)
                .findFirst()
                .orElse(status < 500 ? MALFORMED_REQUEST : INTERNAL_ERROR);
    }

    /** The type of a problem already told. */
    static Optional<ProblemType> at(String address) {
        return Arrays.stream(values()).filter(type -> type.address().equals(address)).findFirst();
    }

    static Optional<ProblemType> named(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    String chineseTitle() {
        return chinese;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String address() {
        return BASE + slug();
    }
}
