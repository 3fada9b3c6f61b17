import { useState } from 'react';
import { relations, type Relation } from '../../shared/model/case.ts';
import type { Document } from '../../shared/model/document.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { request } from '../client.ts';
import { Button } from '../ui/button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { PagePart } from '../ui/page-part.tsx';
import { Select } from '../ui/select.tsx';
import { useAttempt } from '../ui/use-attempt.ts';
import { useTranslate } from '../ui/use-translate.tsx';

/** Says how one document of the case is bound to another. */
export function LinkForm({ documents }: { readonly documents: readonly Document[] }) {
  const translate = useTranslate();
  const { failure, attempt } = useAttempt();
  const [from, setFrom] = useState<DocumentId | undefined>();
  const [to, setTo] = useState<DocumentId | undefined>();
  const [relation, setRelation] = useState<Relation>('reviews');
  const source = documents.find(({ id }) => id === from) ?? documents[0];
  const targets = documents.filter(({ id }) => id !== source?.id);
  const target = targets.find(({ id }) => id === to) ?? targets[0];
  if (!source || !target) return null;
  const options = (list: readonly Document[]) => list.map(({ id, title }) => ({ value: id, label: title }));
  const bind = () => {
    attempt(async () => {
      await request('cases.link', { from: source.id, relation, to: target.id });
    });
  };
  return (
    <PagePart title={translate('case.link')} text={translate('case.linkText')}>
      {failure && <FailureNotice failure={failure} />}
      <div className="page-part-row">
        <Select
          label={translate('case.link.from')}
          value={source.id}
          options={options(documents)}
          onChange={setFrom}
        />
        <Select
          label={translate('case.link.relation')}
          value={relation}
          options={relations.map((value) => ({ value, label: translate(`relation.${value}`) }))}
          onChange={setRelation}
        />
        <Select
          label={translate('case.link.to')}
          value={target.id}
          options={options(targets)}
          onChange={setTo}
        />
        <Button onPress={bind}>{translate('case.link.bind')}</Button>
      </div>
    </PagePart>
  );
}
