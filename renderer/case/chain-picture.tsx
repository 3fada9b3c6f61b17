import { Button as Pressable } from 'react-aria-components/Button';
import type { ChainStep } from '../../shared/cases/chain.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { formatDate } from '../ui/format-date.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import { ChangeText } from './change-text.tsx';
import './chain-picture.css';

/** The way from one instance to the next; mirrored where one reads from the right. */
function Arrow() {
  return (
    <svg className="chain-arrow" viewBox="0 0 32 16" width="32" height="16" aria-hidden>
      <path d="M1 8h28M23 2l6 6-6 6" fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}

function Step(props: {
  readonly step: ChainStep;
  readonly steps: readonly ChainStep[];
  readonly onOpen: (id: DocumentId) => void;
}) {
  const { step, steps, onOpen } = props;
  const translate = useTranslate();
  const language = useLanguage();
  const { id, title, date, ruling } = step.document;
  const outcome = ruling?.outcome;
  return (
    <div className="chain-step">
      <span className="chain-step-stage">
        {ruling?.stage ? translate(`stage.${ruling.stage}`) : translate('kind.ruling')}
      </span>
      <Pressable
        className="chain-step-court"
        onPress={() => {
          onOpen(id);
        }}
      >
        <bdi>{ruling?.court ?? title}</bdi>
      </Pressable>
      {date !== undefined && <span className="chain-step-date">{formatDate(date, language, translate)}</span>}
      {outcome && <strong className="chain-step-outcome">{translate(`outcome.${outcome}`)}</strong>}
      {ruling?.sentence !== undefined && <bdi className="chain-step-sentence">{ruling.sentence}</bdi>}
      {step.reviews.map((review) => (
        <ChangeText
          key={review.of}
          review={review}
          isNamed={step.reviews.length > 1}
          reviewed={steps.find(({ document }) => document.id === review.of)?.document}
        />
      ))}
    </div>
  );
}

/** The rulings of a case, instance by instance, each with what it made of the one that it reviews. */
export function ChainPicture(props: {
  readonly steps: readonly ChainStep[];
  readonly onOpen: (id: DocumentId) => void;
}) {
  const { steps, onOpen } = props;
  const levels = [...new Set(steps.map(({ level }) => level))];
  return (
    <ol className="chain">
      {levels.map((level) => (
        <li key={level} className="chain-level">
          {level > 0 && <Arrow />}
          <div className="chain-steps">
            {steps
              .filter((step) => step.level === level)
              .map((step) => (
                <Step key={step.document.id} step={step} steps={steps} onOpen={onOpen} />
              ))}
          </div>
        </li>
      ))}
    </ol>
  );
}
