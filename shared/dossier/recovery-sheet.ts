import type { InterfaceLanguage } from '../model/preferences.ts';
import { createTranslate } from '../i18n/translate.ts';
import type { Flow, TextFlow } from './composition.ts';
import { localeOf } from './dates.ts';
import type { Sheet } from './sheet.ts';

export interface RecoverySheetContent {
  /** As it was shown: groups with hyphens between. */
  readonly recoveryKey: string;
  /** The archive's own name, by which its owner tells sheets apart. */
  readonly archiveName: string;
  /** When the key was made: a moment in UTC, ISO 8601. */
  readonly createdAt: string;
  readonly language: InterfaceLanguage;
}

const steps = [
  'sheet.recovery.print',
  'sheet.recovery.hide',
  'sheet.recovery.delete',
  'sheet.recovery.use',
  'sheet.recovery.renew',
] as const;

/** The page on which a recovery key survives its computer: the key to copy, what it is for, what to do with the sheet. */
export function recoverySheet(content: RecoverySheetContent): Sheet {
  const { recoveryKey, archiveName, createdAt, language } = content;
  const translate = createTranslate(language);
  const day = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' });
  const text = (words: string, style: TextFlow['style'], spaceBefore: number): TextFlow => ({
    ...{ type: 'text', text: words, style, language, spaceBefore },
  });
  const flows: readonly Flow[] = [
    text(translate('sheet.recovery.about'), 'body', 8),
    { type: 'rule', isStrong: true, spaceBefore: 14 },
    {
      type: 'facts',
      spaceBefore: 10,
      facts: [
        { label: translate('sheet.archive'), value: archiveName, language },
        { label: translate('sheet.madeOn'), value: day.format(new Date(createdAt)), language },
      ],
    },
    { type: 'groups', groups: recoveryKey.split('-'), spaceBefore: 12 },
    text(translate('sheet.recovery.signs'), 'note', 8),
    { ...text(translate('sheet.recovery.steps'), 'heading3', 16), keepsWithNext: true },
    ...steps.map((step, index) => ({
      ...text(translate(step), 'quote', index === 0 ? 6 : 3),
      marker: `${index + 1}.`,
    })),
  ];
  return { title: translate('sheet.recovery.title'), language, createdAt, flows };
}
