import { useState } from 'react';
import { documentKinds, type DocumentKind } from '../../shared/model/document.ts';
import { ownFieldCodeSchema, ownFieldTypes, type OwnField } from '../../shared/model/own-field.ts';
import { request } from '../client.ts';
import { tellUndoable } from '../tell-undoable.ts';
import { Chip } from '../ui/chip.tsx';
import { Choice } from '../ui/choice.tsx';
import { isolate } from '../ui/isolate.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import { useVocabulary } from '../ui/use-vocabulary.tsx';
import { NamingForm } from './naming-form.tsx';
import { codeIn, labelsIn, namingOf, type Naming } from './naming.ts';

const isFieldCode = (code: string) => ownFieldCodeSchema.safeParse(code).success;

/** A field of the archive's own: new, or one that is there, whose code and type stay. */
export function FieldForm(props: {
  readonly field: OwnField | null;
  readonly title: string;
  readonly onSaved: (field: Pick<OwnField, 'id' | 'type'>) => void;
  readonly onDone: () => void;
}) {
  const { field, title, onSaved, onDone } = props;
  const translate = useTranslate();
  const { fields } = useVocabulary();
  const [type, setType] = useState<OwnField['type']>(field?.type ?? 'text');
  const [kinds, setKinds] = useState<readonly DocumentKind[]>(field?.kinds ?? []);
  const [isPrinted, setIsPrinted] = useState(field?.isPrinted ?? false);
  const save = async (naming: Naming) => {
    const id = codeIn(naming);
    const labels = labelsIn(naming);
    const entry = await request('vocabulary.saveField', {
      id,
      type,
      kinds: [...kinds],
      isPrinted,
      ...labels,
    });
    const [name = id] = Object.values(labels);
    tellUndoable({ text: translate('record.saved', { title: isolate(name) }), entry }, translate);
    onSaved({ id, type });
  };
  return (
    <NamingForm
      title={title}
      first={namingOf(field ?? {}, field?.id)}
      isNamed={field !== null}
      taken={fields.map(({ id }) => id)}
      isCode={isFieldCode}
      onSave={save}
      onDone={onDone}
    >
      {field === null && (
        <Choice
          label={translate('vocabulary.type')}
          value={type}
          options={ownFieldTypes.map((value) => ({ value, label: translate(`vocabulary.type.${value}`) }))}
          onChange={setType}
        />
      )}
      <div className="vocabulary-chips" role="group" aria-label={translate('vocabulary.kinds')}>
        <p>{translate('vocabulary.kinds')}</p>
        {documentKinds.map((kind) => (
          <Chip
            key={kind}
            isSelected={kinds.includes(kind)}
            onChange={(isChosen) => {
              setKinds(documentKinds.filter((each) => (each === kind ? isChosen : kinds.includes(each))));
            }}
          >
            {translate(`kind.${kind}`)}
          </Chip>
        ))}
      </div>
      <div className="vocabulary-chips">
        <Chip isSelected={isPrinted} onChange={setIsPrinted}>
          {translate('vocabulary.printed')}
        </Chip>
      </div>
    </NamingForm>
  );
}
