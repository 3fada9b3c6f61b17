/** Lo que se dice al publicar. */
export const publish = {
  'cli.publish':
    'escribe lo que es público en archivos para un buscador o una base de datos que la organización ya tiene',
  'cli.publish.for': 'opensearch (también Elasticsearch) o postgresql',
  'cli.publish.language': 'de la página sobre la carga: en, fr, es o ar; sin él, el de la terminal',
  'cli.publish.leftOut':
    '{leftOut, plural, one {# documento no está marcado como público y se queda} other {# documentos no están marcados como públicos y se quedan}} en el archivo.',
  'publish.howTo.opensearch': `Cómo cargar estos archivos en OpenSearch o Elasticsearch

Cree un índice y cargue después los archivos uno tras otro. HOST es la dirección del buscador.

  curl -X PUT HOST/testimonia -H "Content-Type: application/json" --data-binary @mapping.json
  for file in documents-*.ndjson; do
    curl -X POST HOST/_bulk -H "Content-Type: application/x-ndjson" --data-binary @$file
  done

Mire cada respuesta: debe decir "errors":false.
Un documento que se carga de nuevo ocupa el lugar del anterior. Lo que el archivo ha perdido u ocultado desde entonces queda
hasta que el índice se quita (curl -X DELETE HOST/testimonia) y se carga de nuevo.
Estos archivos no están sellados. Contienen lo que es público, con seudónimos para las personas protegidas.`,
  'publish.howTo.postgresql': `Cómo cargar estos archivos en PostgreSQL (12 o más nuevo)

En esta carpeta, para la base de datos DATABASE:

  psql -d DATABASE -f load.sql

Se carga todo o nada. El esquema «testimonia» se hace de nuevo, para que desaparezca lo que el archivo ha perdido u ocultado
desde entonces; no se toca nada más de la base de datos.

Para buscar:
  select d.title from testimonia.texts t join testimonia.documents d on d.id = t.document
  where t.search @@ websearch_to_tsquery($$simple$$, $$palabras$$);

Estos archivos no están sellados. Contienen lo que es público, con seudónimos para las personas protegidas.`,
} as const;
