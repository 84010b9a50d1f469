-- The organisation tree: ministry, province, county, school. Every row scope in the application is a subtree of it,
-- so each unit carries its path ('/1/4/19/') and a subtree is a prefix.
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- One folding of text for search, used by columns and by queries alike: letter variants of Arabic script,
-- joiners, tatweel, vowel signs and the three sets of digits become one; case is lost. The original is kept for display.
CREATE FUNCTION fold(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURNS NULL ON NULL INPUT
RETURN trim(regexp_replace(
  translate(
    regexp_replace(lower(normalize(words, NFKC) COLLATE "und-x-icu"), '[\u064B-\u065F\u0670\u0640\u200C-\u200F]', '', 'g'),
    'يىكةۀأإآٱؤئ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹ё',
    'ییکههااااوی01234567890123456789е'),
  '\s+', ' ', 'g'));

CREATE TABLE unit (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  parent_id     bigint REFERENCES unit,
  path          text NOT NULL,
  kind          text NOT NULL CHECK (kind IN ('ministry', 'province', 'county', 'school')),
  jurisdiction  text NOT NULL CHECK (jurisdiction IN ('ir', 'sa', 'kz')),
  code          text NOT NULL,                    -- the ministry's own code, printed in decree numbers
  name          text NOT NULL,                    -- in the jurisdiction's official language
  name_latin    text NOT NULL,
  region        text,                             -- for laws in force in some regions only
  closed_on     date,
  version       int NOT NULL DEFAULT 0,
  UNIQUE (jurisdiction, code),
  CHECK ((parent_id IS NULL) = (kind = 'ministry'))
);
CREATE INDEX unit_path ON unit (path text_pattern_ops);

CREATE FUNCTION keep_unit_path() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  NEW.path := coalesce((SELECT path FROM unit WHERE id = NEW.parent_id), '/') || NEW.id || '/'; RETURN NEW; END $$;
CREATE TRIGGER keep_unit_path BEFORE INSERT ON unit FOR EACH ROW EXECUTE FUNCTION keep_unit_path();

-- What kind of area a school serves in, dated: the law shortens time in rank for some of them.
CREATE TABLE unit_area (
  unit_id  bigint NOT NULL REFERENCES unit,
  area     text NOT NULL CHECK (area IN ('primary', 'special-needs', 'deprived', 'border', 'nomadic')),
  during   daterange NOT NULL,
  PRIMARY KEY (unit_id, area, during WITHOUT OVERLAPS)
);
