/**
 * Which law was in force on a day, for whom and where. Regulation packs are read and checked,
 * published for good, and merged with what the ministry has confirmed. Other features ask {@link
 * RegulationRepository}; people read through {@link RegulationService}.
 */
package org.rutba.regulation;
