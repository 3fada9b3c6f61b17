import LockKeyhole from 'lucide-react/icons/lock-keyhole';
import LockKeyholeOpen from 'lucide-react/icons/lock-keyhole-open';
import { useTranslate } from './use-translate.tsx';
import './archive-seal.css';

/** Which archive is open, and whether it is sealed: always in sight. */
export function ArchiveSeal(props: {
  readonly name: string;
  readonly isSealed: boolean;
  readonly isReadOnly: boolean;
  readonly isFolded: boolean;
}) {
  const translate = useTranslate();
  const Icon = props.isSealed ? LockKeyhole : LockKeyholeOpen;
  const seal = translate(props.isSealed ? 'rail.sealed' : 'rail.openKey');
  return (
    <div
      className={props.isSealed ? 'archive-seal' : 'archive-seal archive-seal-open'}
      title={seal}
      data-tour="seal"
    >
      <Icon size={16} aria-hidden />
      <p className={props.isFolded ? 'is-spoken-only' : 'archive-seal-words'}>
        <span className="archive-seal-name">
          <bdi>{props.name}</bdi>
        </span>
        <span className="archive-seal-state">{seal}</span>
        {props.isReadOnly && <span className="archive-seal-state">{translate('rail.readOnly')}</span>}
      </p>
    </div>
  );
}
