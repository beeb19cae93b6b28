/**
 * Where the core is put together and becomes beans, and where configuration becomes the settings of the packages that
 * need them. Nothing depends on this package.
 */
package org.duixian.wiring;
