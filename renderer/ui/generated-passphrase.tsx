import Dices from 'lucide-react/icons/dices';
import { Button } from './button.tsx';
import { useTranslate } from './use-translate.tsx';
import './generated-passphrase.css';

/** The words drawn for a new passphrase, large enough to copy by hand, and a way to draw others. */
export function GeneratedPassphrase(props: {
  readonly words: string;
  readonly language: string;
  readonly onAnother: () => void;
}) {
  const translate = useTranslate();
  return (
    <section className="generated-passphrase" aria-label={translate('create.generated')}>
      <output className="generated-passphrase-words" lang={props.language} dir="auto">
        {props.words}
      </output>
      <p className="generated-passphrase-hint">{translate('create.generatedText')}</p>
      <Button icon={Dices} onPress={props.onAnother}>
        {translate('create.another')}
      </Button>
    </section>
  );
}
