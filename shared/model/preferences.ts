import { z } from 'zod';
import { localNameSchema } from './activity.ts';

export const interfaceLanguages = ['en', 'fr', 'es', 'ar'] as const;
export const interfaceLanguageSchema = z.enum(interfaceLanguages);
export type InterfaceLanguage = z.infer<typeof interfaceLanguageSchema>;

/** The person's own settings. They say nothing of any archive: not its name, not its place. */
export const preferencesSchema = z.object({
  language: interfaceLanguageSchema.default('en'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** What the log of any archive says of who made a change; empty where it says nothing. */
  name: localNameSchema.default(''),
  density: z.enum(['comfortable', 'compact']).default('comfortable'),
});
export type Preferences = Readonly<z.infer<typeof preferencesSchema>>;
