import CircleAlert from 'lucide-react/icons/circle-alert';
import CircleCheck from 'lucide-react/icons/circle-check';
import Info from 'lucide-react/icons/info';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { ReactNode } from 'react';
import type { Failure } from '../../shared/errors.ts';
import { errorSentence } from './error-sentence.ts';
import { useTranslate } from './use-translate.tsx';
import './notice.css';

const icons = { danger: CircleAlert, warning: TriangleAlert, ok: CircleCheck, info: Info };

export interface NoticeProps {
  readonly tone: keyof typeof icons;
  readonly title: string;
  readonly children?: ReactNode;
  /** The buttons that help. */
  readonly actions?: ReactNode;
  /** The code a person can quote when asking for help. */
  readonly code?: string;
}

/** Says one thing that matters, where it matters. Errors and warnings are read aloud at once. */
export function Notice({ tone, title, children, actions, code }: NoticeProps) {
  const translate = useTranslate();
  const Icon = icons[tone];
  return (
    <div className={`notice notice-${tone}`} role={tone === 'danger' ? 'alert' : 'status'}>
      <Icon size={20} aria-hidden />
      <div className="notice-body">
        <p className="notice-title">{title}</p>
        {children !== undefined && <div className="notice-text">{children}</div>}
        {code !== undefined && (
          <p className="notice-code">
            {translate('notice.code')} <code>{code}</code>
          </p>
        )}
        {actions !== undefined && <div className="notice-actions">{actions}</div>}
      </div>
    </div>
  );
}

/** An error as a notice: its sentence from the messages, its code to quote. */
export function FailureNotice(props: {
  readonly failure: Failure;
  /** What did not work, in the person's words: “The search did not work”. */
  readonly title?: string;
  readonly actions?: ReactNode;
}) {
  const translate = useTranslate();
  return (
    <Notice
      tone="danger"
      title={props.title ?? translate('notice.failed')}
      code={props.failure.code}
      actions={props.actions}
    >
      {errorSentence(translate, props.failure)}
    </Notice>
  );
}
