import { useEffect } from 'react';
import { Button } from './ui/button.tsx';
import { ErrorBoundary } from './ui/error-boundary.tsx';
import { Notice } from './ui/notice.tsx';
import { ToastRegion } from './ui/toast.tsx';
import { useAppearance } from './ui/use-appearance.ts';
import { TranslateProvider, useTranslate } from './ui/use-translate.tsx';
import { followArchive, setPreferences, switchArchive, useArchive } from './use-archive.ts';
import { WelcomeScreen } from './welcome/welcome-screen.tsx';
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

/** The window: welcome while no archive is open, else the archive's screens. */
export function App() {
  const { isReady, archive, archiveVersion, preferences, failure } = useArchive();
  useEffect(followArchive, []);
  useAppearance(preferences);
  if (!isReady) return null;
  return (
    <TranslateProvider language={preferences.language}>
      <ErrorBoundary fallback={(_, retry) => <Crashed onRetry={retry} />}>
        {archive ? (
          <Workplace key={archiveVersion} archive={archive} />
        ) : (
          <WelcomeScreen
            failure={failure}
            language={preferences.language}
            onLanguage={(language) => void setPreferences({ language })}
            onEnter={switchArchive}
          />
        )}
      </ErrorBoundary>
      <ToastRegion />
    </TranslateProvider>
  );
}
