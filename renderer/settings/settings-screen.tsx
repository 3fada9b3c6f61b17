import type { ReactNode } from 'react';
import type { ArchiveState } from '../../shared/ipc/contract.ts';
import { lockMinutes, type Preferences } from '../../shared/model/preferences.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Field, FieldList } from '../ui/field.tsx';
import { LanguageChoice } from '../ui/language-choice.tsx';
import { NameField } from './name-field.tsx';
import { Screen } from '../ui/screen.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import './settings-screen.css';

export interface SettingsScreenProps {
  readonly preferences: Preferences;
  readonly archive: NonNullable<ArchiveState>;
  readonly onChange: (patch: Partial<Preferences>) => void;
  readonly onCloseArchive: () => void;
  /** Leads to the fields and terms that the archive adds. */
  readonly onVocabulary: () => void;
  /** The ways into the archive; none for the sample. */
  readonly passphrases: ReactNode;
}

/** The person's own settings, and the archive that is open. */
export function SettingsScreen(props: SettingsScreenProps) {
  const { preferences, archive, onChange, onCloseArchive, onVocabulary, passphrases } = props;
  const translate = useTranslate();
  return (
    <Screen title={translate('settings.title')}>
      <div className="settings">
        <LanguageChoice
          language={preferences.language}
          onChoose={(language) => {
            onChange({ language });
          }}
        />
        <Choice
          label={translate('settings.theme')}
          value={preferences.theme}
          options={(['system', 'light', 'dark'] as const).map((value) => ({
            value,
            label: translate(`settings.theme.${value}`),
          }))}
          onChange={(theme) => {
            onChange({ theme });
          }}
        />
        <Choice
          label={translate('settings.density')}
          value={preferences.density}
          options={(['comfortable', 'compact'] as const).map((value) => ({
            value,
            label: translate(`settings.density.${value}`),
          }))}
          onChange={(density) => {
            onChange({ density });
          }}
        />
        <NameField
          name={preferences.name}
          onChange={(name) => {
            onChange({ name });
          }}
        />
        {archive.isSealed && (
          <Choice
            label={translate('settings.lockAfter')}
            value={String(preferences.lockAfterMinutes)}
            options={lockMinutes.map((minutes) => ({
              value: String(minutes),
              label: translate('settings.lockAfter.minutes', { minutes }),
            }))}
            onChange={(value) => {
              const minutes = lockMinutes.find((each) => String(each) === value);
              if (minutes !== undefined) onChange({ lockAfterMinutes: minutes });
            }}
          />
        )}
        {passphrases}
        <section className="settings-archive">
          <h2>{translate('vocabulary.settings')}</h2>
          <p>{translate('vocabulary.settingsText')}</p>
          <Button onPress={onVocabulary}>{translate('vocabulary.title')}</Button>
        </section>
        <section className="settings-archive">
          <FieldList title={translate('settings.archive')}>
            <Field label={translate('settings.archive.name')}>
              <bdi>{archive.name}</bdi>
            </Field>
            <Field label={translate('settings.archive.contents')}>
              {translate('settings.archive.documents', { count: archive.documents })}
            </Field>
            <Field label={translate('settings.archive.seal')}>
              {translate(archive.isSealed ? 'rail.sealed' : 'settings.archive.unsealed')}
            </Field>
          </FieldList>
          <Button onPress={onCloseArchive}>{translate('settings.archive.close')}</Button>
        </section>
      </div>
    </Screen>
  );
}
