import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { formatInstant } from '../ui/format-date.ts';
import { isolate } from '../ui/isolate.ts';
import { Notice } from '../ui/notice.tsx';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import type { Opening } from './use-opening.ts';
import './opening-notices.css';

/** What the person must know of the archive that was opened. An older copy stays in sight until they have decided. */
export function OpeningNotices({ found, acceptCopy }: Opening) {
  const translate = useTranslate();
  const language = useLanguage();
  const [dismissed, setDismissed] = useState<typeof found | null>(null);
  const { olderCopy, repairs, isReadOnly } = found;
  const isDismissed = dismissed === found;
  const hasMore = !isDismissed && (isReadOnly || repairs.length > 0);
  if (!olderCopy && !hasMore) return null;
  const dismiss = (
    <Button
      onPress={() => {
        setDismissed(found);
      }}
    >
      {translate('notice.dismiss')}
    </Button>
  );

  return (
    <div className="opening-notices">
      {olderCopy && (
        <Notice
          tone="warning"
          title={translate(`opening.${olderCopy.kind}.title`)}
          actions={<Button onPress={() => void acceptCopy()}>{translate('opening.accept')}</Button>}
        >
          {translate(`opening.${olderCopy.kind}.text`, {
            seen: olderCopy.seen.sequence,
            at: formatInstant(olderCopy.seen.at, language),
            found: olderCopy.found.sequence,
          })}
        </Notice>
      )}
      {hasMore && repairs.length > 0 && (
        <Notice tone="info" title={translate('opening.repair.title')} actions={dismiss}>
          {repairs.map(({ file, found: how }) => (
            <p key={file}>{translate(`opening.repair.${how}`, { file: isolate(file) })}</p>
          ))}
        </Notice>
      )}
      {hasMore && isReadOnly && (
        <Notice tone="info" title={translate('opening.readOnly.title')} actions={dismiss}>
          {translate('opening.readOnly.text')}
        </Notice>
      )}
    </div>
  );
}
