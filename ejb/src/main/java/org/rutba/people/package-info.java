/**
 * One record a person: likely duplicates, merges and taking them back, homonyms told apart, numbers
 * that change. It reads and moves what every feature keeps of a person, so it stands at the end of
 * the order.
 */
package org.rutba.people;
