/** Tests of what is written for people: it can be typed, and what it says comes back, does. */
package org.duixian.documentation;
