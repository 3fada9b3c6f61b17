import type { Term } from '../../shared/fields/thesauri.ts';
import type { ListName } from '../../shared/model/own-term.ts';
import { request } from '../client.ts';
import { tellUndoable } from '../tell-undoable.ts';
import { isolate } from '../ui/isolate.ts';
import { showToast } from '../ui/toast.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { NamingForm } from './naming-form.tsx';
import { codeIn, labelsIn, namingOf, type Naming } from './naming.ts';

/** A term of a list: new, or one that the archive added, whose code stays. */
export function TermForm(props: {
  readonly list: ListName;
  readonly term: Term | null;
  /** All terms of the list. */
  readonly terms: readonly Term[];
  readonly title: string;
  readonly onDone: () => void;
}) {
  const { list, term, terms, title, onDone } = props;
  const translate = useTranslate();
  const save = async (naming: Naming) => {
    const code = codeIn(naming);
    const labels = labelsIn(naming);
    const entry = await request('vocabulary.saveTerm', { list, code, ...labels });
    const [name = code] = Object.values(labels);
    const text = translate('record.saved', { title: isolate(name) });
    if (entry === null) showToast({ text });
    else tellUndoable({ text, entry }, translate);
  };
  return (
    <NamingForm
      title={title}
      first={namingOf(term ?? {}, term?.code)}
      isNamed={term !== null}
      taken={terms.map(({ code }) => code)}
      onSave={save}
      onDone={onDone}
    />
  );
}
