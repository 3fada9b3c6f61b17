import { z } from 'zod';
import { localNameSchema } from './activity.ts';

export const interfaceLanguages = ['en', 'fr', 'es', 'ar'] as const;
export const interfaceLanguageSchema = z.enum(interfaceLanguages);
export type InterfaceLanguage = z.infer<typeof interfaceLanguageSchema>;

/** There is no "never": who needs an archive that does not lock leaves it open and is told what that means. */
export const lockMinutes = [1, 5, 15, 30] as const;

/** Screens whose list and page can be given more or less room. */
const panes = ['search', 'import'] as const;
export type Pane = (typeof panes)[number];

/** The person's own settings. They say nothing of any archive: not its name, not its place. */
export const preferencesSchema = z.object({
  language: interfaceLanguageSchema.default('en'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** What the log of any archive says of who made a change; empty where it says nothing. */
  name: localNameSchema.default(''),
  /** After how many minutes without a key or a touch a sealed archive is locked. */
  lockAfterMinutes: z.union(lockMinutes.map((minutes) => z.literal(minutes))).default(5),
  density: z.enum(['comfortable', 'compact']).default('comfortable'),
  /** Whether the tour was taken or declined: it is offered once. */
  isTourSeen: z.boolean().default(false),
  /** Of the list beside the page, in pixels; missing where nobody has moved the bar between them. */
  paneWidths: z.partialRecord(z.enum(panes), z.number().positive()).default({}),
});
export type Preferences = Readonly<z.infer<typeof preferencesSchema>>;
