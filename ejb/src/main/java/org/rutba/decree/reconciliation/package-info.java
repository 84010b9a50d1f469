/**
 * Ranks brought in from before the register, set against what the register's own decrees say and
 * against one another.
 */
package org.rutba.decree.reconciliation;
