import FileQuestion from 'lucide-react/icons/file-question-mark';
import { memo, useEffect, useMemo, useState } from 'react';
import { blockStarts, type Block, type Content } from '../../shared/model/content.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { groupsOf, headingDepths } from './text-outline.ts';
import { HighlightedText, type Overlay } from './highlighted-text.tsx';
import { TextTable } from './text-table.tsx';
import './document-text.css';

/** Blocks drawn at once; a long text grows by as many at a time, so that its beginning is there immediately. */
const stretch = 300;

/** By level; what is deeper is as deep as HTML goes. */
const headings = [undefined, 'h1', 'h2', 'h3', 'h4', 'h5'] as const;

const DrawnBlock = memo(function DrawnBlock(props: {
  readonly block: Block;
  /** Where it begins in the document's plain text. */
  readonly offset: number;
  /** Of a heading: 2 or more. */
  readonly level: number;
  readonly overlay: Overlay;
}) {
  const { block, offset, level, overlay } = props;
  const words = (text: string, at: number) => <HighlightedText {...{ text, overlay }} offset={offset + at} />;
  switch (block.type) {
    case 'heading': {
      const Heading = headings[level] ?? 'h6';
      return (
        <Heading className={block.level === 1 ? 'text-heading' : 'text-heading is-small'} dir="auto">
          {words(block.text, 0)}
        </Heading>
      );
    }
    case 'paragraph':
      return <p dir="auto">{words(block.text, 0)}</p>;
    case 'quote':
      return <blockquote dir="auto">{words(block.text, 0)}</blockquote>;
    case 'item':
      return (
        <div
          className="text-item"
          dir="auto"
          role="listitem"
          aria-level={block.depth + 1}
          data-depth={Math.min(block.depth, 4)}
        >
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
  /** Of the heading that the document's title is: its own headings come below that. */
  readonly titleLevel: 1 | 2;
  readonly overlay: Overlay;
  /** Called when more of the text stands, with the hits and highlights in it. */
  readonly onGrown: () => void;
}

/** The text as one sets a good book, each block in its own direction. */
export function DocumentText({ content, language, titleLevel, overlay, onGrown }: DocumentTextProps) {
  const translate = useTranslate();
  const [shown, setShown] = useState(stretch);
  const { blocks } = content;
  const starts = useMemo(() => blockStarts(content), [content]);
  const depths = useMemo(() => headingDepths(content.blocks), [content]);
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
  const draw = (place: number) => {
    const block = blocks[place];
    if (!block) return null;
    const isNewPage = block.page !== undefined && block.page !== blocks[place - 1]?.page && block.page > 1;
    return (
      <div className="text-block" key={place}>
        {isNewPage && <p className="text-page">{translate('document.page', { page: block.page ?? 0 })}</p>}
        <DrawnBlock
          {...{ block, overlay }}
          offset={starts[place] ?? 0}
          level={titleLevel + (depths.get(place) ?? 1)}
        />
      </div>
    );
  };
  return (
    <div className="document-text" lang={language}>
      {groupsOf(blocks.slice(0, shown)).map(({ isList, places }) =>
        isList ? (
          <div className="text-list" role="list" key={places[0]}>
            {places.map(draw)}
          </div>
        ) : (
          places.map(draw)
        ),
      )}
    </div>
  );
}
