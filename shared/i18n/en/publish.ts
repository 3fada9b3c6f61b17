/** What is said of publishing. */
export const publish = {
  'cli.publish':
    'write what is public as files for a search engine or database that the organisation runs already',
  'cli.publish.for': 'opensearch (Elasticsearch too) or postgresql',
  'cli.publish.language': 'of the page on loading: en, fr, es or ar; left out, the terminal’s',
  'cli.publish.leftOut':
    '{leftOut, plural, one {# document is} other {# documents are}} not marked as public and stayed behind.',
  'publish.howTo.opensearch': `How to load these files into OpenSearch or Elasticsearch

Make an index, then load the files one after the other. HOST is the engine’s address.

  curl -X PUT HOST/testimonia -H "Content-Type: application/json" --data-binary @mapping.json
  for file in documents-*.ndjson; do
    curl -X POST HOST/_bulk -H "Content-Type: application/x-ndjson" --data-binary @$file
  done

Look at each answer: it must say "errors":false.
A document that is loaded again takes the place of the one before. What the archive has lost or hidden since stays until
the index is taken away (curl -X DELETE HOST/testimonia) and loaded anew.
These files are not sealed. They hold what is public, with pseudonyms for those who are protected.`,
  'publish.howTo.postgresql': `How to load these files into PostgreSQL (12 or newer)

In this folder, for the database DATABASE:

  psql -d DATABASE -f load.sql

All of it is loaded, or nothing. It makes the schema "testimonia" anew, so that what the archive has lost or hidden since
is gone; nothing else in the database is touched.

To search:
  select d.title from testimonia.texts t join testimonia.documents d on d.id = t.document
  where t.search @@ websearch_to_tsquery($$simple$$, $$words$$);

These files are not sealed. They hold what is public, with pseudonyms for those who are protected.`,
} as const;
