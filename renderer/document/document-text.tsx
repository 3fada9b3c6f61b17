import FileQuestion from 'lucide-react/icons/file-question-mark';
import { memo, useEffect, useMemo, useState } from 'react';
import type { Block, Content } from '../../shared/model/content.ts';
import { markText } from '../../shared/search/marks.ts';
import type { Query } from '../../shared/search/query.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import './document-text.css';

/** Blocks drawn at once; a long text grows by as many at a time, so that its beginning is there immediately. */
const stretch = 300;

function Words(props: { readonly text: string; readonly query: Query | null }) {
  const { text, query } = props;
  const marks = useMemo(() => (query ? markText(text, query) : []), [text, query]);
  return <MarkedText text={text} marks={marks} />;
}

const DrawnBlock = memo(function DrawnBlock(props: { readonly block: Block; readonly query: Query | null }) {
  const { block, query } = props;
  switch (block.type) {
    case 'heading': {
      // The document's own title is the screen's: what it calls level 1 comes below that.
      const Heading = block.level === 1 ? 'h3' : 'h4';
      return (
        <Heading dir="auto">
          <Words text={block.text} query={query} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p dir="auto">
          <Words text={block.text} query={query} />
        </p>
      );
    case 'quote':
      return (
        <blockquote dir="auto">
          <Words text={block.text} query={query} />
        </blockquote>
      );
    case 'item':
      return (
        <div className="text-item" dir="auto" role="listitem" data-depth={Math.min(block.depth, 4)}>
          <span className="text-marker">{block.marker}</span>
          <span>
            <Words text={block.text} query={query} />
          </span>
        </div>
      );
    case 'note':
      return (
        <p className="text-note" dir="auto">
          <span className="text-marker">{block.label}</span> <Words text={block.text} query={query} />
        </p>
      );
    case 'table':
      return (
        <div className="text-table" tabIndex={0}>
          <table>
            <tbody>
              {block.rows.map((row, place) => (
                <tr key={place}>
                  {row.map((cell, column) => (
                    <td key={column} dir="auto">
                      <Words text={cell} query={query} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
});

export interface DocumentTextProps {
  readonly content: Content;
  /** The text's main language (BCP 47): chooses the letters' forms and how words break. */
  readonly language: string | undefined;
  readonly query: Query | null;
  /** Called when more of the text stands, with the hits in it. */
  readonly onGrown: () => void;
}

/** The text as one sets a good book, each block in its own direction. */
export function DocumentText({ content, language, query, onGrown }: DocumentTextProps) {
  const translate = useTranslate();
  const [shown, setShown] = useState(stretch);
  const { blocks } = content;
  useEffect(() => {
    onGrown();
    if (shown >= blocks.length) return undefined;
    const timer = setTimeout(() => {
      setShown(shown + stretch);
    });
    return () => {
      clearTimeout(timer);
    };
  }, [shown, blocks, query, onGrown]);

  if (blocks.length === 0) {
    return (
      <EmptyState icon={FileQuestion} title={translate('document.noText')}>
        {translate('document.noTextText')}
      </EmptyState>
    );
  }
  return (
    <div className="document-text" lang={language}>
      {blocks.slice(0, shown).map((block, place) => {
        const isNewPage =
          block.page !== undefined && block.page !== blocks[place - 1]?.page && block.page > 1;
        return (
          <div className="text-block" key={place}>
            {isNewPage && (
              <p className="text-page">{translate('document.page', { page: block.page ?? 0 })}</p>
            )}
            <DrawnBlock block={block} query={query} />
          </div>
        );
      })}
    </div>
  );
}
