import Download from 'lucide-react/icons/download';
import { useTranslate } from '../ui/use-translate.tsx';
import './drop-veil.css';

/** Over the whole window while files hang above it: what letting go will do. */
export function DropVeil() {
  const translate = useTranslate();
  return (
    <div className="drop-veil" aria-hidden>
      <div className="drop-veil-frame">
        <Download size={40} strokeWidth={1.5} />
        <p className="drop-veil-title">{translate('import.drop')}</p>
        <p>{translate('import.dropText')}</p>
      </div>
    </div>
  );
}
