import { useState } from 'react';
import { relations, type Relation } from '../../../shared/model/case.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import { Button } from '../../ui/button.tsx';
import { FailureNotice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { useTranslate } from '../../ui/use-translate.tsx';
import type { SearchClient } from '../search-client.ts';
import type { ChangeFormProps } from './deed.ts';

const mostOffered = 20;

interface Offered {
  readonly value: DocumentId;
  readonly label: string;
}

/** How each of them is bound to one document, which is searched for. */
export function LinkChange({ onChange, client }: ChangeFormProps & { readonly client: SearchClient }) {
  const translate = useTranslate();
  const { failure, attempt } = useAttempt();
  const [relation, setRelation] = useState<Relation>('reports-on');
  const [typed, setTyped] = useState('');
  const [offered, setOffered] = useState<readonly Offered[] | null>(null);
  const [to, setTo] = useState<DocumentId | undefined>();
  const say = (how: Relation, target: DocumentId | undefined) => {
    setRelation(how);
    setTo(target);
    onChange(target === undefined ? null : { does: 'link', relation: how, to: target });
  };
  const find = () => {
    attempt(async () => {
      const page = { kinds: [], sort: 'relevance', limit: mostOffered, offset: 0 } as const;
      const answer = await client.searchListed({ typed, isTyping: false, withSuggestion: false, ...page });
      const found = answer?.rows.map(({ document }) => ({ value: document.id, label: document.title })) ?? [];
      setOffered(found);
      say(relation, found[0]?.value);
    });
  };
  return (
    <>
      <Select
        label={translate('case.link.relation')}
        value={relation}
        options={relations.map((value) => ({ value, label: translate(`relation.${value}`) }))}
        onChange={(chosen) => {
          say(chosen, to);
        }}
      />
      <form
        className="page-part-row"
        onSubmit={(event) => {
          event.preventDefault();
          find();
        }}
      >
        <TextField label={translate('change.target')} value={typed} onChange={setTyped} />
        <Button type="submit">{translate('rail.search')}</Button>
      </form>
      {failure && <FailureNotice failure={failure} />}
      {offered?.length === 0 && <p role="status">{translate('change.noTarget')}</p>}
      {to !== undefined && offered && (
        <Select
          label={translate('change.targets')}
          value={to}
          options={offered}
          onChange={(chosen) => {
            say(relation, chosen);
          }}
        />
      )}
    </>
  );
}
