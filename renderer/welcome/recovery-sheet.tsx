import Printer from 'lucide-react/icons/printer';
import { Button } from '../ui/button.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import './create-screen.css';

/** The recovery key, shown once: to be written down or printed before anything goes on. Names no archive. */
export function RecoverySheet(props: { readonly recoveryKey: string; readonly onDone: () => void }) {
  const translate = useTranslate();
  return (
    <main className="create">
      <div className="create-column">
        <h1 className="create-title">{translate('create.recovery')}</h1>
        <p className="create-about">{translate('create.recoveryText')}</p>
        <output className="create-words create-key" dir="ltr" aria-label={translate('create.recoveryKey')}>
          {props.recoveryKey}
        </output>
        <div className="create-actions">
          <Button variant="primary" onPress={props.onDone}>
            {translate('create.kept')}
          </Button>
          <Button
            icon={Printer}
            onPress={() => {
              window.print();
            }}
          >
            {translate('create.print')}
          </Button>
        </div>
      </div>
    </main>
  );
}
