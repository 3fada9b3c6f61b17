import Download from 'lucide-react/icons/download';
import Hourglass from 'lucide-react/icons/hourglass';
import { useTranslate } from '../ui/use-translate.tsx';
import './drop-veil.css';

/** Over the whole window while files hang above it: what letting go will do. */
export function DropVeil(props: { readonly isBusy: boolean }) {
  const translate = useTranslate();
  const Icon = props.isBusy ? Hourglass : Download;
  return (
    <div className={props.isBusy ? 'drop-veil drop-veil-busy' : 'drop-veil'} aria-hidden>
      <div className="drop-veil-frame">
        <Icon size={40} strokeWidth={1.5} />
        <p className="drop-veil-title">{translate(props.isBusy ? 'import.dropBusy' : 'import.drop')}</p>
        <p>{translate(props.isBusy ? 'import.dropBusyText' : 'import.dropText')}</p>
      </div>
    </div>
  );
}
