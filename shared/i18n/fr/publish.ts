/** Ce qui se dit de la publication. */
export const publish = {
  'cli.publish':
    'écrit ce qui est public en fichiers pour un moteur ou une base que l’organisation fait déjà tourner',
  'cli.publish.for': 'opensearch (Elasticsearch aussi) ou postgresql',
  'cli.publish.language': 'de la page sur le chargement : en, fr, es ou ar ; sans elle, celle du terminal',
  'cli.publish.leftOut':
    '{leftOut, plural, one {# document n’est pas marqué public et reste} other {# documents ne sont pas marqués publics et restent}} dans l’archive.',
  'publish.howTo.opensearch': `Charger ces fichiers dans OpenSearch ou Elasticsearch

Créez un index, puis chargez les fichiers l’un après l’autre. HOST est l’adresse du moteur.

  curl -X PUT HOST/testimonia -H "Content-Type: application/json" --data-binary @mapping.json
  for file in documents-*.ndjson; do
    curl -X POST HOST/_bulk -H "Content-Type: application/x-ndjson" --data-binary @$file
  done

Lisez chaque réponse : elle doit dire "errors":false.
Un document chargé de nouveau remplace le précédent. Ce que l’archive a perdu ou caché depuis reste jusqu’à ce que l’index
soit retiré (curl -X DELETE HOST/testimonia) et chargé de nouveau.
Ces fichiers ne sont pas scellés. Ils contiennent ce qui est public, avec des pseudonymes pour les personnes protégées.`,
  'publish.howTo.postgresql': `Charger ces fichiers dans PostgreSQL (12 ou plus récent)

Dans ce dossier, pour la base DATABASE :

  psql -d DATABASE -f load.sql

Tout est chargé, ou rien. Le schéma « testimonia » est refait, pour que disparaisse ce que l’archive a perdu ou caché
depuis ; rien d’autre n’est touché dans la base.

Pour chercher :
  select d.title from testimonia.texts t join testimonia.documents d on d.id = t.document
  where t.search @@ websearch_to_tsquery($$simple$$, $$mots$$);

Ces fichiers ne sont pas scellés. Ils contiennent ce qui est public, avec des pseudonymes pour les personnes protégées.`,
} as const;
