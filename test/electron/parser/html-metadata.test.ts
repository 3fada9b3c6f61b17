import { expect, it } from 'vitest';
import { parseHtml } from '../../../electron/parser/html.ts';
import { withoutRadicals } from '../../../electron/parser/cjk-radicals.ts';

const page = (head: string) =>
  parseHtml(Buffer.from(`<html><head>${head}</head><body><p>Text.</p></body></html>`));
const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

it('a page’s JSON-LD is found in a graph, with authors given as things or by their ids', () => {
  const { found, origins } = page(
    jsonLd({
      '@graph': [
        { '@type': 'Person', '@id': '#ana', name: 'Ana Prueba' },
        {
          '@type': ['NewsArticle'],
          headline: 'She spoke &amp; won',
          author: [{ '@id': '#ana' }, { name: 'Sam Obi' }],
        },
      ],
    }) + '<meta property="og:title" content="Another"><meta name="author" content="Nobody">',
  );
  expect(found).toMatchObject({
    kind: 'article',
    title: 'She spoke & won',
    authors: ['Ana Prueba', 'Sam Obi'],
  });
  expect(origins?.['authors']).toEqual({ source: 'json-ld', detail: 'author', sureness: 'stated' });
});

it('a page whose JSON-LD is broken is read by its meta elements', () => {
  const { found, origins } = page(
    '<script type="application/ld+json">{"@type": "Article", </script>' +
      '<meta name="DC.title" content="Report on the port"><meta name="citation_author" content="Prueba, Ana">' +
      '<meta name="citation_publication_date" content="2018/11/25"><meta name="dcterms.language" content="es">',
  );
  expect(found).toMatchObject({
    title: 'Report on the port',
    authors: ['Prueba, Ana'],
    date: '2018-11-25',
    languages: ['es'],
  });
  expect(origins?.['title']).toMatchObject({ source: 'meta-element', detail: 'dc.title' });
});

it('the day of a page is the one on which its newsroom published it', () => {
  const { found } = page(
    jsonLd({ '@type': 'Article', datePublished: '2017-02-24T01:18:13Z' }) +
      '<meta property="article:published_time" content="2017-02-23T17:18:13-08:00">',
  );
  expect(found.date).toBe('2017-02-23');
});

it('radicals that a PDF holds in place of ideographs are those ideographs', () => {
  expect(withoutRadicals('⽇本の⼥性、⻑い道、⺟')).toBe('日本の女性、長い道、母');
});
