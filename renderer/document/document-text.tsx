import FileQuestion from 'lucide-react/icons/file-question-mark';
import { memo, useEffect, useMemo, useState } from 'react';
import type { Block, Content } from '../../shared/model/content.ts';
import type { Marker } from '../../shared/search/marks.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import './document-text.css';

/** Blocks drawn at once; a long text grows by as many at a time, so that its beginning is there immediately. */
const stretch = 300;

function Words(props: { readonly text: string; readonly marker: Marker | null }) {
  const { text, marker } = props;
  const marks = useMemo(() => marker?.(text) ?? [], [text, marker]);
  return <MarkedText text={text} marks={marks} />;
}

const DrawnBlock = memo(function DrawnBlock(props: {
  readonly block: Block;
  readonly marker: Marker | null;
}) {
  const { block, marker } = props;
  switch (block.type) {
    case 'heading': {
      // The document's own title is the screen's: what it calls level 1 comes below that.
      const Heading = block.level === 1 ? 'h3' : 'h4';
      return (
        <Heading dir="auto">
          <Words text={block.text} marker={marker} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p dir="auto">
          <Words text={block.text} marker={marker} />
        </p>
      );
    case 'quote':
      return (
        <blockquote dir="auto">
          <Words text={block.text} marker={marker} />
        </blockquote>
      );
    case 'item':
      return (
        <div className="text-item" dir="auto" role="listitem" data-depth={Math.min(block.depth, 4)}>
          <span className="text-marker">{block.marker}</span>
          <span>
            <Words text={block.text} marker={marker} />
          </span>
        </div>
      );
    case 'note':
      return (
        <p className="text-note" dir="auto">
          <span className="text-marker">{block.label}</span> <Words text={block.text} marker={marker} />
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
                      <Words text={cell} marker={marker} />
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
  readonly marker: Marker | null;
  /** Called when more of the text stands, with the hits in it. */
  readonly onGrown: () => void;
}

/** The text as one sets a good book, each block in its own direction. */
export function DocumentText({ content, language, marker, onGrown }: DocumentTextProps) {
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
  }, [shown, blocks, marker, onGrown]);

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
            <DrawnBlock block={block} marker={marker} />
          </div>
        );
      })}
    </div>
  );
}
