/**
 * What every screen shares: language and calendar of the reader, words, figures and dates as they
 * are read, refusals turned into sentences, navigation, and the components' server side.
 */
package org.rutba.web.ui;
