/**
 * Two officers confirm what an instrument leaves to the ministry: one proposes a value, another
 * approves or declines it. What is approved is dated law from then on.
 */
package org.rutba.confirmation;
