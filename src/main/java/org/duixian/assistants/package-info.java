/**
 * For who asks through a language model: the read side as tools of the Model Context Protocol, at {@code /mcp}. In comes a
 * call with its arguments, out go a sentence and the same as JSON, with the words of the reports that it rests on.
 *
 * <p>
 * Nothing is written here. An argument that will not do is an error of the tool, in a sentence that names the argument, so
 * that the model can put it right.
 */
package org.duixian.assistants;
