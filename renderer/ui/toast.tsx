import X from 'lucide-react/icons/x';
import {
  UNSTABLE_Toast as ToastBox,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastShelf,
} from 'react-aria-components/Toast';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import { useTranslate } from './use-translate.tsx';
import './toast.css';

export interface ToastMessage {
  /** What was done: “Added to “Appeal, 2019””. */
  readonly text: string;
  /** Takes it back; the toast then stays for ten seconds. */
  readonly undo?: () => void;
}

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 2 });

/** Says what was done, for ten seconds where it can be undone and for five where it cannot. */
export function showToast(message: ToastMessage): void {
  queue.add(message, { timeout: message.undo ? 10_000 : 5_000 });
}

/** Where toasts appear: stands once, in `app.tsx`. */
export function ToastRegion() {
  const translate = useTranslate();
  return (
    <ToastShelf queue={queue} className="toast-region" aria-label={translate('toast.region')}>
      {({ toast }) => (
        <ToastBox toast={toast} className="toast">
          <ToastContent className="toast-text">{toast.content.text}</ToastContent>
          {toast.content.undo && (
            <Button
              variant="quiet"
              onPress={() => {
                toast.content.undo?.();
                queue.close(toast.key);
              }}
            >
              {translate('toast.undo')}
            </Button>
          )}
          <IconButton slot="close" icon={X} label={translate('toast.dismiss')} />
        </ToastBox>
      )}
    </ToastShelf>
  );
}
