/** The service held against openapi/openapi.yaml: every answer of every test, and answers to what nobody would ask. */
package org.duixian.contract;
