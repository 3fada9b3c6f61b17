import { useEffect } from 'react';
import { saveRecoverySheet } from './save-recovery-sheet.ts';
import { Button } from './ui/button.tsx';
import { ErrorBoundary } from './ui/error-boundary.tsx';
import { Notice } from './ui/notice.tsx';
import { ToastRegion } from './ui/toast.tsx';
import { useAppearance } from './ui/use-appearance.ts';
import { TranslateProvider, useTranslate } from './ui/use-translate.tsx';
import { UnlockScreen } from './unlock/unlock-screen.tsx';
import {
  closeArchive,
  createArchive,
  endCreating,
  followArchive,
  setPreferences,
  startCreating,
  suggestPassphrase,
  switchArchive,
  unlockArchive,
  useArchive,
  type WindowState,
} from './use-archive.ts';
import { useInUse } from './use-in-use.ts';
import { CreateScreen } from './welcome/create-screen.tsx';
import { WelcomeScreen } from './welcome/welcome-screen.tsx';
import { WithVocabulary } from './with-vocabulary.tsx';
import { Workplace } from './workplace.tsx';
import './app.css';

function Crashed(props: { readonly onRetry: () => void }) {
  const translate = useTranslate();
  return (
    <main className="app-crashed">
      <Notice
        tone="danger"
        title={translate('notice.crashed')}
        code="internal"
        actions={<Button onPress={props.onRetry}>{translate('notice.goOn')}</Button>}
      >
        {translate('notice.crashedText')}
      </Notice>
    </main>
  );
}

function Current({ state }: { readonly state: WindowState }) {
  const { archive, archiveVersion, isCreating, isLocked, preferences, failure } = state;
  const { language } = preferences;
  const onLanguage = (chosen: typeof language) => void setPreferences({ language: chosen });
  if (isCreating)
    return (
      <CreateScreen
        language={language}
        suggest={suggestPassphrase}
        onCreate={createArchive}
        onSaveSheet={(recoveryKey) =>
          saveRecoverySheet({ recoveryKey, language, archiveName: archive?.name ?? '' })
        }
        onDone={endCreating}
        onBack={endCreating}
      />
    );
  if (archive)
    return (
      <WithVocabulary key={archiveVersion}>
        <Workplace archive={archive} />
      </WithVocabulary>
    );
  if (isLocked)
    return (
      <UnlockScreen
        language={language}
        onLanguage={onLanguage}
        onUnlock={unlockArchive}
        onOther={() => void closeArchive()}
      />
    );
  return (
    <WelcomeScreen
      failure={failure}
      language={language}
      onLanguage={onLanguage}
      onCreate={startCreating}
      onEnter={switchArchive}
    />
  );
}

/** The window: welcome while no archive is open, the lock while a sealed one waits, else the archive's screens. */
export function App() {
  const state = useArchive();
  const { isReady, preferences } = state;
  useEffect(followArchive, []);
  useAppearance(preferences);
  useInUse();
  if (!isReady) return null;
  return (
    <TranslateProvider language={preferences.language}>
      <ErrorBoundary fallback={(_, retry) => <Crashed onRetry={retry} />}>
        <Current state={state} />
      </ErrorBoundary>
      <ToastRegion />
    </TranslateProvider>
  );
}
