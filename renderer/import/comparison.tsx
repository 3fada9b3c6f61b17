import ArrowLeft from 'lucide-react/icons/arrow-left';
import { useEffect, useRef, useState } from 'react';
import { failureOf, type Failure } from '../../shared/errors.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import type { Compared } from './compared.ts';
import { ComparedFacts } from './compared-facts.tsx';
import { ComparedTexts } from './compared-texts.tsx';
import { formatLikeness } from './format-likeness.ts';
import { keepNewcomer } from './keep-newcomer.ts';
import { removeNewcomer } from './remove-newcomer.ts';
import { useCompared } from './use-compared.ts';
import './comparison.css';

export interface ComparisonProps {
  readonly compared: Compared;
  readonly onClose: () => void;
  readonly onOpenDocument: (id: DocumentId) => void;
}

/** A file beside the document that it is the same as, or nearly: what each is, where they differ, what to do. */
export function Comparison({ compared, onClose, onOpenDocument }: ComparisonProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const loaded = useCompared(compared);
  const [failure, setFailure] = useState<Failure | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
  }, []);
  const { result, other, likeness } = compared;
  const { id } = result;
  const decide = (done: Promise<void>) => {
    done.then(onClose, (error: unknown) => {
      setFailure(failureOf(error));
    });
  };
  return (
    <section
      className="comparison"
      aria-labelledby="comparison-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header className="comparison-header">
        <IconButton icon={ArrowLeft} label={translate('import.compare.back')} onPress={onClose} />
        <h2 id="comparison-title" ref={title} tabIndex={-1}>
          {likeness === null
            ? translate('import.compare.exact')
            : translate('import.compare.near', { likeness: formatLikeness(likeness, language) })}
        </h2>
        <div className="comparison-actions">
          <Button
            onPress={() => {
              onOpenDocument(other);
            }}
          >
            {translate('import.compare.openOther')}
          </Button>
          {likeness !== null && id !== undefined && (
            <>
              <Button
                onPress={() => {
                  decide(removeNewcomer(id, translate));
                }}
              >
                {translate('import.compare.remove')}
              </Button>
              <Button
                variant="primary"
                onPress={() => {
                  decide(keepNewcomer(id, other, translate));
                }}
              >
                {translate('import.compare.keep')}
              </Button>
            </>
          )}
        </div>
      </header>
      <div className="comparison-body">
        {failure && <FailureNotice failure={failure} />}
        {!loaded && <Progress label={translate('import.compare.loading')} />}
        {loaded && 'failure' in loaded && <FailureNotice failure={loaded.failure} />}
        {loaded && 'rows' in loaded && (
          <>
            <ComparedFacts file={result.file} fresh={loaded.fresh} other={loaded.other} />
            {likeness !== null && <ComparedTexts rows={loaded.rows} />}
          </>
        )}
      </div>
    </section>
  );
}
