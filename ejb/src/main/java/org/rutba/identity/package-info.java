/** Accounts, persons, the positions they hold, and from these who acts and within which subtree. */
package org.rutba.identity;
