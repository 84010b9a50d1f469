/**
 * Runs over the workforce of a unit: one question of the law for every teacher, shown before
 * anything comes of it, confirmed by the boards in bulk, decreed in batches. What is asked is a
 * {@link org.rutba.campaign.RunKind}; how it is asked is the same for all.
 */
package org.rutba.campaign;
