/** ما يقال عن النشر. */
export const publish = {
  'cli.publish': 'يكتب ما هو علني في ملفات لمحرك بحث أو قاعدة بيانات لدى المنظمة',
  'cli.publish.for': 'opensearch (وكذلك Elasticsearch) أو postgresql',
  'cli.publish.language': 'لصفحة التحميل: en أو fr أو es أو ar؛ وإلا فلغة الطرفية',
  'cli.publish.leftOut':
    '{leftOut, plural, zero {لا وثيقة بقيت} one {بقيت وثيقة واحدة غير موسومة بأنها علنية} two {بقيت وثيقتان غير موسومتين بأنهما علنيتان} few {بقيت # وثائق غير موسومة بأنها علنية} many {بقيت # وثيقة غير موسومة بأنها علنية} other {بقيت # وثيقة غير موسومة بأنها علنية}} في الأرشيف.',
  'publish.howTo.opensearch': `تحميل هذه الملفات في OpenSearch أو Elasticsearch

أنشئوا فهرسًا، ثم حمّلوا الملفات واحدًا بعد آخر. HOST هو عنوان المحرك.

  curl -X PUT HOST/testimonia -H "Content-Type: application/json" --data-binary @mapping.json
  for file in documents-*.ndjson; do
    curl -X POST HOST/_bulk -H "Content-Type: application/x-ndjson" --data-binary @$file
  done

انظروا في كل جواب: يجب أن يقول "errors":false.
الوثيقة التي تُحمَّل من جديد تحل محل سابقتها. وما فقده الأرشيف أو أخفاه منذ ذلك الحين يبقى حتى يُزال الفهرس
(curl -X DELETE HOST/testimonia) ويُحمَّل من جديد.
هذه الملفات غير مختومة. فيها ما هو علني، بأسماء مستعارة للأشخاص المحميين.`,
  'publish.howTo.postgresql': `تحميل هذه الملفات في PostgreSQL (12 أو أحدث)

في هذا المجلد، لقاعدة البيانات DATABASE:

  psql -d DATABASE -f load.sql

يُحمَّل كل شيء أو لا شيء. يُعاد إنشاء المخطط «testimonia» ليزول ما فقده الأرشيف أو أخفاه منذ ذلك الحين؛ ولا يُمس شيء آخر
في قاعدة البيانات.

للبحث:
  select d.title from testimonia.texts t join testimonia.documents d on d.id = t.document
  where t.search @@ websearch_to_tsquery($$simple$$, $$كلمات$$);

هذه الملفات غير مختومة. فيها ما هو علني، بأسماء مستعارة للأشخاص المحميين.`,
} as const;
