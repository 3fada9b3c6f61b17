import { useMemo } from 'react';
import { documentKinds, type DocumentKind } from '../../shared/model/document.ts';
import { languageOfModel, modelCodes, type ModelCode } from '../../shared/model/recognition-models.ts';
import { Chip } from '../ui/chip.tsx';
import { Choice } from '../ui/choice.tsx';
import { languageName } from '../../shared/fields/display-names.ts';
import { Select } from '../ui/select.tsx';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import { namedLanguages } from './named-languages.ts';
import { queue } from './queue.ts';
import type { QueueWishes } from './queue-store.ts';

const found = 'find';

/** What is said of all files of the run; what is left to be found is found from each file. */
export function QueueWishesForm({ wishes }: { readonly wishes: QueueWishes }) {
  const translate = useTranslate();
  const language = useLanguage();
  const languages = useMemo(() => namedLanguages(language), [language]);
  const { kind, recognition } = wishes;
  const findOut = { value: found, label: translate('import.find') } as const;
  return (
    <div className="queue-wishes" role="group" aria-labelledby="queue-wishes-title">
      <h3 className="queue-wishes-title" id="queue-wishes-title">
        {translate('import.wishes')}
      </h3>
      <div className="queue-wishes-pair">
        <Select<DocumentKind | typeof found>
          label={translate('import.wish.kind')}
          value={kind ?? found}
          options={[findOut, ...documentKinds.map((value) => ({ value, label: translate(`kind.${value}`) }))]}
          onChange={(value) => {
            queue.wish({ kind: value === found ? null : value });
          }}
        />
        <Select
          label={translate('import.wish.language')}
          value={wishes.language ?? found}
          options={[findOut, ...languages.map(({ tag, name }) => ({ value: tag, label: name }))]}
          onChange={(value) => {
            queue.wish({ language: value === found ? null : value });
          }}
        />
      </div>
      <Choice
        label={translate('import.wish.recognition')}
        value={recognition}
        options={(['find', 'chosen', 'off'] as const).map((value) => ({
          value,
          label: translate(`import.recognition.${value}`),
        }))}
        onChange={(value) => {
          queue.wish({ recognition: value });
        }}
      />
      {recognition === 'chosen' && <Models chosen={wishes.models} language={language} />}
      <p className="queue-hint">{translate(`import.recognitionText.${recognition}`)}</p>
    </div>
  );
}

function Models({ chosen, language }: { readonly chosen: readonly ModelCode[]; readonly language: string }) {
  const translate = useTranslate();
  return (
    <div className="queue-models" role="group" aria-label={translate('import.wish.models')}>
      {modelCodes.map((code) => (
        <Chip
          key={code}
          isSelected={chosen.includes(code)}
          onChange={(isChosen) => {
            queue.wish({ models: isChosen ? [...chosen, code] : chosen.filter((each) => each !== code) });
          }}
        >
          {languageName(languageOfModel(code), language)}
        </Chip>
      ))}
    </div>
  );
}
