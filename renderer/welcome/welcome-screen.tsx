import FolderOpen from 'lucide-react/icons/folder-open';
import Library from 'lucide-react/icons/library';
import Plus from 'lucide-react/icons/plus';
import type { LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { Button as Pressable } from 'react-aria-components/Button';
import type { Failure } from '../../shared/errors.ts';
import type { MessageKey } from '../../shared/i18n/en/index.ts';
import type { InterfaceLanguage } from '../../shared/model/preferences.ts';
import { LanguageChoice } from '../ui/language-choice.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import './welcome-screen.css';

const ways = [
  { how: 'archive.create', title: 'welcome.create', text: 'welcome.createText', icon: Plus },
  { how: 'archive.open', title: 'welcome.open', text: 'welcome.openText', icon: FolderOpen },
  { how: 'archive.openSample', title: 'welcome.sample', text: 'welcome.sampleText', icon: Library },
] as const satisfies readonly {
  readonly how: string;
  readonly title: MessageKey;
  readonly text: MessageKey;
  readonly icon: LucideIcon;
}[];

type Way = (typeof ways)[number]['how'];
type WayIn = Exclude<Way, 'archive.create'>;

export interface WelcomeScreenProps {
  readonly failure: Failure | null;
  readonly language: InterfaceLanguage;
  readonly onLanguage: (language: InterfaceLanguage) => void;
  /** Goes to the screen that makes a new archive. */
  readonly onCreate: () => void;
  /** Resolves when the archive is open, or the person has closed the dialog. */
  readonly onEnter: (how: WayIn) => Promise<void>;
}

/** Where no archive is open: what this is, and the three ways in. */
export function WelcomeScreen({ failure, language, onLanguage, onCreate, onEnter }: WelcomeScreenProps) {
  const translate = useTranslate();
  const [entering, setEntering] = useState<WayIn | null>(null);
  const enter = async (how: Way) => {
    if (how === 'archive.create') {
      onCreate();
      return;
    }
    setEntering(how);
    await onEnter(how);
    setEntering(null);
  };
  return (
    <main className="welcome">
      <div className="welcome-column">
        <h1 className="welcome-title">Testimonia</h1>
        <p className="welcome-about">{translate('welcome.about')}</p>
        {failure && <FailureNotice failure={failure} />}
        <ul className="welcome-ways">
          {ways.map(({ how, title, text, icon: Icon }, place) => (
            <li key={how}>
              <Pressable
                className={place === 0 ? 'welcome-way welcome-way-first' : 'welcome-way'}
                isDisabled={entering !== null}
                onPress={() => void enter(how)}
              >
                <Icon size={20} aria-hidden />
                <span className="welcome-way-title">{translate(title)}</span>
                <span className="welcome-way-text">{translate(text)}</span>
              </Pressable>
            </li>
          ))}
        </ul>
        {entering === 'archive.openSample' && <Progress label={translate('welcome.making')} />}
        <LanguageChoice language={language} onChoose={onLanguage} />
      </div>
    </main>
  );
}
