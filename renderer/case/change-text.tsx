import { sayCustody } from '../../shared/cases/say-custody.ts';
import type { Review } from '../../shared/cases/chain.ts';
import type { Document } from '../../shared/model/document.ts';
import { isolate } from '../ui/isolate.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';

/** What a ruling made of an earlier one, in words: “Acquitted, then convicted. 2 years, then 2 years 6 months: longer.” */
export function ChangeText(props: {
  readonly review: Review;
  readonly reviewed: Document | undefined;
  /** Which ruling is reviewed is said: there are several. */
  readonly isNamed: boolean;
}) {
  const { review, reviewed, isNamed } = props;
  const translate = useTranslate();
  const language = useLanguage();
  const { before, after, sentence } = review;
  const say = (custody: NonNullable<typeof sentence.custodyAfter>) =>
    isolate(sayCustody(custody, { translate, language }));
  const { custodyBefore, custodyAfter } = sentence;
  return (
    <p className="chain-change">
      {isNamed && reviewed && (
        <>
          <bdi>{reviewed.ruling?.court ?? reviewed.title}</bdi>
          {': '}
        </>
      )}
      {before && after && (
        <span>
          {translate('case.changed', {
            before: translate(`outcome.${before}`),
            after: translate(`outcome.${after}`),
          })}
        </span>
      )}{' '}
      {custodyBefore && custodyAfter && sentence.kind !== 'unknown' && (
        <span>
          {translate('case.sentenceChanged', {
            before: say(custodyBefore),
            after: say(custodyAfter),
            kind: sentence.kind,
          })}
        </span>
      )}
      {!custodyBefore && custodyAfter && (
        <span>{translate('case.sentenceNow', { after: say(custodyAfter) })}</span>
      )}
    </p>
  );
}
