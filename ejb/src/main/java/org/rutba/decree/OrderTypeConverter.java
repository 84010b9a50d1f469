package org.rutba.decree;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class OrderTypeConverter implements AttributeConverter<OrderType, String> {
  @Override
  public String convertToDatabaseColumn(OrderType type) {
    return type == null ? null : type.code();
  }

  @Override
  public OrderType convertToEntityAttribute(String code) {
    return code == null ? null : OrderType.of(code);
  }
}
