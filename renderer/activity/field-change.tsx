import { useState } from 'react';
import type { FieldChange } from '../../shared/model/activity-line.ts';
import type { CollectionName } from '../../shared/model/activity.ts';
import { Button } from '../ui/button.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { useArchiveSpeech } from '../ui/use-vocabulary.tsx';
import { fieldName } from '../ui/field-names.ts';
import { fieldValues } from '../ui/field-values.ts';
import { textDifference } from '../ui/text-difference.ts';
import './field-change.css';

/** Longer values are folded: characters. */
const foldedLength = 280;

interface ValueProps {
  readonly kind: 'removed' | 'added';
  /** What differs, between what both have. */
  readonly start?: string;
  readonly text: string;
  readonly end?: string;
}

/** A value before or after: said, struck or underlined, and signed, so that colour is never alone. */
function Value({ kind, start = '', text, end = '' }: ValueProps) {
  const translate = useTranslate();
  const Mark = kind === 'removed' ? 'del' : 'ins';
  return (
    <p className="field-change-value">
      <span className="field-change-sign" aria-hidden>
        {kind === 'removed' ? '−' : '+'}
      </span>
      <span className="is-spoken-only">{translate(`activity.${kind}`)} </span>
      <bdi>
        {start}
        {text !== '' && <Mark>{text}</Mark>}
        {end}
      </bdi>
    </p>
  );
}

/** Two texts with the stretch marked in which they differ. */
function ChangedText({ before, after }: { readonly before: string; readonly after: string }) {
  const { start, removed, added, end } = textDifference(before, after);
  return (
    <>
      <Value kind="removed" start={start} text={removed} end={end} />
      <Value kind="added" start={start} text={added} end={end} />
    </>
  );
}

/** One field: what it said before, what it says after. */
export function FieldChangeView(props: {
  readonly change: FieldChange;
  readonly collection: CollectionName;
}) {
  const { field, before, after } = props.change;
  const translate = useTranslate();
  const speech = useArchiveSpeech();
  const [isWhole, setIsWhole] = useState(false);
  const name = fieldName({ field, collection: props.collection }, speech);
  const was = fieldValues(before, field, speech);
  const is = fieldValues(after, field, speech);
  const gone = was.filter((each) => !is.includes(each));
  const come = is.filter((each) => !was.includes(each));
  const [old, fresh] = [gone[0], come[0]];
  const isText = gone.length === 1 && come.length === 1 && old !== undefined && fresh !== undefined;
  const length = [...gone, ...come].join('').length;
  const isFolded = !isWhole && length > foldedLength;
  return (
    <div className="field-change">
      <dt>{name ?? <code dir="ltr">{field}</code>}</dt>
      <dd>
        <div className={isFolded ? 'field-change-folded' : undefined}>
          {isText ? (
            <ChangedText before={old} after={fresh} />
          ) : (
            <>
              {gone.map((each) => (
                <Value key={each} kind="removed" text={each} />
              ))}
              {come.map((each) => (
                <Value key={each} kind="added" text={each} />
              ))}
              {gone.length === 0 && come.length === 0 && <p>{translate('activity.reordered')}</p>}
            </>
          )}
        </div>
        {isFolded && (
          <Button
            variant="quiet"
            onPress={() => {
              setIsWhole(true);
            }}
          >
            {translate('activity.showAll')}
          </Button>
        )}
      </dd>
    </div>
  );
}
