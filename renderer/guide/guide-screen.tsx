import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Block } from '../../shared/model/content.ts';
import type { InterfaceLanguage } from '../../shared/model/preferences.ts';
import { Screen } from '../ui/screen.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { chaptersOf, chaptersWith } from './chapters.ts';
import { GuideBlocks } from './guide-blocks.tsx';
import { guideIn } from './guide-pages.ts';
import './guide-screen.css';

export interface GuideScreenProps {
  readonly language: InterfaceLanguage;
  /** The chapter that is wanted; its number is the same in every language. */
  readonly chapter: number;
}

/** The user guide: its chapters beside it, all of it searched by what is typed. */
export function GuideScreen({ language, chapter }: GuideScreenProps) {
  const translate = useTranslate();
  const [blocks, setBlocks] = useState<readonly Block[]>([]);
  const [typed, setTyped] = useState('');
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isWanted = true;
    void guideIn(language).then((read) => {
      if (isWanted) setBlocks(read);
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  const chapters = useMemo(() => chaptersOf(blocks, translate), [blocks, translate]);
  const shown = useMemo(() => chaptersWith(typed, chapters), [typed, chapters]);
  const show = (number: number) => {
    const heading = text.current?.querySelector<HTMLElement>(`[data-chapter='${number}']`);
    heading?.scrollIntoView();
    heading?.focus();
  };
  const isRead = chapters.length > 0;
  useEffect(() => {
    if (isRead && chapter > 0) show(chapter);
  }, [isRead, chapter]);

  return (
    <Screen title={translate('guide.title')} layout="panes">
      <div className="guide">
        <nav className="guide-side" aria-label={translate('guide.chapters')}>
          <TextField label={translate('guide.search')} value={typed} onChange={setTyped} />
          <p className="guide-count" role="status">
            {typed === '' ? '' : translate('guide.found', { count: shown.length })}
          </p>
          <ol className="guide-contents">
            {shown.map(({ number, title }) => (
              <li key={number}>
                <Button
                  className="guide-link"
                  onPress={() => {
                    show(number);
                  }}
                >
                  {title}
                </Button>
              </li>
            ))}
          </ol>
        </nav>
        <div className="guide-text" ref={text} lang={language}>
          {shown.map(({ number, title, blocks: inside }) => (
            <section key={number}>
              <h2 tabIndex={-1} data-chapter={number}>
                {title}
              </h2>
              <GuideBlocks blocks={inside} />
            </section>
          ))}
        </div>
      </div>
    </Screen>
  );
}
