import type { Fact } from '../dossier/composition.ts';
import type { Content } from '../model/content.ts';
import type { Document } from '../model/document.ts';
import { blockHtml } from './block-html.ts';
import { escapeHtml, sourceElement } from './html.ts';
import { pageOf, type CopyFrame } from './page.ts';

/** A document as its readers may see it. */
export interface ReadDocument {
  readonly record: Document;
  readonly content: Content;
  /** What is known of it, as it stands below its title. */
  readonly facts: readonly Fact[];
}

/** Where a document's page lies in the copy. */
export function documentPath({ id }: Pick<Document, 'id'>): string {
  return `documents/${id}.html`;
}

/** The page of one document: its record, then its text. */
export function documentPage({ record, content, facts }: ReadDocument, frame: CopyFrame): string {
  const language = record.languages[0] ?? '';
  const lines = facts.map(
    ({ label, value, language: spoken }) =>
      `<dt>${escapeHtml(label)}</dt><dd>${sourceElement('bdi', value, spoken)}</dd>`,
  );
  const [first, ...rest] = content.blocks;
  // A text that begins with its own title would say it twice.
  const blocks = first?.type === 'heading' && first.text === record.title ? rest : content.blocks;
  const body = `<article>
<p class="kind">${escapeHtml(frame.translate(`kind.${record.kind}`))}</p>
${sourceElement('h1', record.title, language)}
<dl>${lines.join('\n')}</dl>
<section class="text">
${blocks.map((block) => blockHtml(block, language)).join('\n')}
</section>
</article>`;
  return pageOf({ title: record.title, body, up: '../' }, frame);
}
