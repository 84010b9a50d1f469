package org.rutba;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

class SchemaFitsEntitiesTest {
  @Test
  void every_entity_fits_the_tables_the_migrations_make() {
    var factory = RealDatabase.get().factory();

    assertThat(factory.getMetamodel().getEntities()).hasSizeGreaterThanOrEqualTo(2);
    assertThatCode(
            () -> factory.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects())
        .doesNotThrowAnyException();
  }
}
