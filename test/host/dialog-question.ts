import type { DialogQuestion } from './messages.ts';

/** What main gives to the system's dialogs, as far as anybody looks at it. */
export interface DialogOptions {
  readonly title?: string;
  readonly message?: string;
  readonly detail?: string;
  readonly defaultPath?: string;
  readonly properties?: readonly string[];
  readonly buttons?: readonly string[];
}

/** The question that a dialog puts to the person. */
export function questionOf(kind: DialogQuestion['kind'], options: DialogOptions): DialogQuestion {
  return {
    kind,
    title: options.title ?? '',
    text: options.defaultPath ?? [options.message, options.detail].filter(Boolean).join('\n'),
    properties: options.properties ?? [],
    buttons: options.buttons ?? [],
  };
}
