import FileQuestion from 'lucide-react/icons/file-question-mark';
import { memo, useEffect, useMemo, useState } from 'react';
import { blockStarts, type Block, type Content } from '../../shared/model/content.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { HighlightedText, type Overlay } from './highlighted-text.tsx';
import { TextTable } from './text-table.tsx';
import './document-text.css';

/** Blocks drawn at once; a long text grows by as many at a time, so that its beginning is there immediately. */
const stretch = 300;

const DrawnBlock = memo(function DrawnBlock(props: {
  readonly block: Block;
  /** Where it begins in the document's plain text. */
  readonly offset: number;
  readonly overlay: Overlay;
}) {
  const { block, offset, overlay } = props;
  const words = (text: string, at: number) => <HighlightedText {...{ text, overlay }} offset={offset + at} />;
  switch (block.type) {
    case 'heading': {
      // The document's own title is the screen's: what it calls level 1 comes below that.
      const Heading = block.level === 1 ? 'h3' : 'h4';
      return <Heading dir="auto">{words(block.text, 0)}</Heading>;
    }
    case 'paragraph':
      return <p dir="auto">{words(block.text, 0)}</p>;
    case 'quote':
      return <blockquote dir="auto">{words(block.text, 0)}</blockquote>;
    case 'item':
      return (
        <div className="text-item" dir="auto" role="listitem" data-depth={Math.min(block.depth, 4)}>
          <span className="text-marker">{block.marker}</span>
          <span>{words(block.text, block.marker.length + 1)}</span>
        </div>
      );
    case 'note':
      return (
        <p className="text-note" dir="auto">
          <span className="text-marker">{block.label}</span> {words(block.text, block.label.length + 1)}
        </p>
      );
    case 'table':
      return <TextTable {...{ rows: block.rows, offset, overlay }} />;
  }
});

export interface DocumentTextProps {
  readonly content: Content;
  /** The text's main language (BCP 47): chooses the letters' forms and how words break. */
  readonly language: string | undefined;
  readonly overlay: Overlay;
  /** Called when more of the text stands, with the hits and highlights in it. */
  readonly onGrown: () => void;
}

/** The text as one sets a good book, each block in its own direction. */
export function DocumentText({ content, language, overlay, onGrown }: DocumentTextProps) {
  const translate = useTranslate();
  const [shown, setShown] = useState(stretch);
  const { blocks } = content;
  const starts = useMemo(() => blockStarts(content), [content]);
  useEffect(() => {
    onGrown();
    if (shown >= blocks.length) return undefined;
    const timer = setTimeout(() => {
      setShown(shown + stretch);
    });
    return () => {
      clearTimeout(timer);
    };
  }, [shown, blocks, overlay, onGrown]);

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
            <DrawnBlock block={block} offset={starts[place] ?? 0} overlay={overlay} />
          </div>
        );
      })}
    </div>
  );
}
