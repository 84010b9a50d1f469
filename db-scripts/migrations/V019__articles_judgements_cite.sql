-- Which articles a judgement cites, beside its content: whom an article affects is then read from an index, however many
-- judgements are kept. Worked out by the database, so that it agrees with the content whoever writes it. An index over
-- the whole content would hold every title in every language.
CREATE FUNCTION cited_articles(content text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT word), '{}')
  FROM jsonb_path_query(content::jsonb, '$.findings[*]') finding,
    concat(finding #>> '{citation,instrument}', ' ', finding #>> '{citation,article}') article,
    unnest(ARRAY[article, CASE WHEN finding ->> 'status' = 'not-met' THEN 'not-met ' || article END]) word
  WHERE word IS NOT NULL
$$;

ALTER TABLE judgement ADD cites text[]             -- 'ir/law-1400 5', and 'not-met ir/law-1400 5' where a finding is not met
  GENERATED ALWAYS AS (cited_articles(content)) STORED;
CREATE INDEX judgement_cites ON judgement USING gin (cites);
