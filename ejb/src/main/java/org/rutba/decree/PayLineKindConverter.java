package org.rutba.decree;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class PayLineKindConverter implements AttributeConverter<PayLineKind, String> {
  @Override
  public String convertToDatabaseColumn(PayLineKind kind) {
    return kind.code();
  }

  @Override
  public PayLineKind convertToEntityAttribute(String code) {
    return PayLineKind.of(code);
  }
}
