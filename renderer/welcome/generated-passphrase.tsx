import Dices from 'lucide-react/icons/dices';
import { Button } from '../ui/button.tsx';
import { useTranslate } from '../ui/use-translate.tsx';

/** The words drawn for a new archive, large enough to copy by hand, and a way to draw others. */
export function GeneratedPassphrase(props: {
  readonly words: string;
  readonly language: string;
  readonly onAnother: () => void;
}) {
  const translate = useTranslate();
  return (
    <section className="create-generated" aria-label={translate('create.generated')}>
      <output className="create-words" lang={props.language} dir="auto">
        {props.words}
      </output>
      <p className="create-hint">{translate('create.generatedText')}</p>
      <Button icon={Dices} onPress={props.onAnother}>
        {translate('create.another')}
      </Button>
    </section>
  );
}
