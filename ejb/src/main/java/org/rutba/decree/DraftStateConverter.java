package org.rutba.decree;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class DraftStateConverter implements AttributeConverter<DraftState, String> {
  @Override
  public String convertToDatabaseColumn(DraftState state) {
    return state.code();
  }

  @Override
  public DraftState convertToEntityAttribute(String code) {
    return DraftState.of(code);
  }
}
