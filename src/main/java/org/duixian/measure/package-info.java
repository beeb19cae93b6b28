/**
 * What a statement says in numbers.
 *
 * <p>
 * In come the characters of a number and what stands around it (58.3亿元, 6%以上, 全市第五), out goes a {@code Measure}: its kind
 * is the <em>aspect</em> (level 总量, growth 增速, share 占比, rank 位次, qualitative), a {@code Comparison} says how the number is
 * held, a {@code Quantity} is the number with its unit. {@code MeasureRow} is the same laid flat, for columns and JSON.
 *
 * <p>
 * A <em>unit</em> stays as it is printed and carries the factor that makes it comparable within its <em>dimension</em>.
 * A <em>magnitude</em> (万, 亿) before counted things is folded into the number, before money it belongs to the unit:
 * {@code QuantityReader} tells the two apart.
 */
package org.duixian.measure;
