-- How a person likes to read, whatever the language of the browser: null leaves it to the language and the jurisdiction.
ALTER TABLE account
  ADD COLUMN digits text CHECK (digits IN ('latn', 'arab', 'arabext')),
  ADD COLUMN beside text,                           -- the calendar that stands beside the first; 'none' for none
  ADD CHECK (language IN ('en', 'fa', 'ar', 'ru', 'kk')),
  ADD CHECK (calendar IN ('solar-hijri', 'umm-al-qura', 'gregorian')),
  ADD CHECK (beside IN ('solar-hijri', 'umm-al-qura', 'gregorian', 'none'));
