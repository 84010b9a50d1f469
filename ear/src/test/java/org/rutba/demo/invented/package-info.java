/**
 * The invented ministry of the demonstration: places, schools, people and careers from a fixed
 * seed. No real person is in it. What is written here goes in by the product's own intake and
 * services.
 */
package org.rutba.demo.invented;
